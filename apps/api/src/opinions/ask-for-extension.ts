import { type Answer, askForExtension as ask } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type AskForExtension = OnOpinion & { readonly days: number; readonly ground: string };

/** The unit asks for more time (延期), while the clock still runs. */
export const askForExtension =
  (world: World) =>
  (clerk: Clerk, input: AskForExtension): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ExtensionRequested", (opinion, { today, regulation, calendar }) => {
      if (opinion.status !== "ACKNOWLEDGED" && opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      return ask(opinion, { days: input.days, ground: input.ground, by: clerk.staff, on: today }, regulation, calendar);
    });
