import { type PlanOpenDay, reviseOpenDay as revise } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** A new draft in the place of the old; an approved plan goes back to be approved again. */
export const reviseOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, ...input }: OnOpenDay & PlanOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayRevised" }, (day, circumstances) =>
      day.status === "PLANNED" || day.status === "APPROVED" ? revise(day, input, circumstances) : outOfTurn(day),
    );
