import { type PlanOpenDay, reviseOpenDay as revise } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

type ReviseOpenDay = OnOpenDay & PlanOpenDay & { readonly version?: number | null };

/** A new draft in the place of the old; an approved plan goes back to be approved again. What a colleague has changed since is not written over. */
export const reviseOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, version, ...input }: ReviseOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayRevised" }, (day, circumstances) => {
      if (day.status !== "PLANNED" && day.status !== "APPROVED") return outOfTurn(day);
      return (version ?? day.version) === day.version ? revise(day, input, circumstances) : { nowAt: "CHANGED" };
    });
