import { type Answer, publishOpinion as publish } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { namesIn, type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type PublishOpinion = OnOpinion & { readonly question: string; readonly reply: string };

/** Publishes question and answer (公开); a text that still names somebody is not taken. */
export const publishOpinion =
  (world: World) =>
  (clerk: Clerk, input: PublishOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionPublished", async (opinion, { tx, today }) => {
      if (opinion.status !== "REPLIED") return { nowAt: opinion.status };
      const { question, reply } = input;
      return publish(opinion, { question, reply, by: clerk.staff, on: today, names: await namesIn(tx, opinion) });
    });
