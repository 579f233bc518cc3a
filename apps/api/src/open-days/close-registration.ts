import { closeRegistration as close } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Ends registration on its last day or later. */
export const closeRegistration =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "RegistrationClosed" }, (day, circumstances) =>
      day.status === "RECRUITING" ? close(day, circumstances) : outOfTurn(day),
    );
