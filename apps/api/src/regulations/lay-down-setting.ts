import { type LayDownSetting as Given, layDownSetting as layDown } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnRegulation, settle } from "./settle.js";

export type LayDownSetting = OnRegulation & Given;

/** Where the regulation is silent, the office says what holds from now on; never what an article says. */
export const layDownSetting =
  (world: World) =>
  (clerk: Clerk, { regulation, clause, content }: LayDownSetting) =>
    settle(world, clerk, { regulation, event: "SettingLaidDown", clause }, (office) => layDown(office, { clause, content }, world.today()));
