import { type LiftSetting as Given, liftSetting as lift } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnRegulation, settle } from "./settle.js";

export type LiftSetting = OnRegulation & Given;

/** The office gives up a value of its own: what it started from holds again. */
export const liftSetting =
  (world: World) =>
  (clerk: Clerk, { regulation, clause }: LiftSetting) =>
    settle(world, clerk, { regulation, event: "SettingLifted", clause }, (office) => lift(office, { clause }));
