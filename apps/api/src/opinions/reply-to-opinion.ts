import { type Answer, type FeedbackChannel, isFact, replyToOpinion as reply } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";
import { tellThat } from "./tell.js";

export type ReplyToOpinion = OnOpinion & { readonly through: FeedbackChannel };

/** Tells the person the signed answer (反馈), which stops the clock. */
export const replyToOpinion =
  (world: World) =>
  (clerk: Clerk, input: ReplyToOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionAnswered", async (opinion, { tx, today, regulation, calendar }) => {
      if (opinion.status !== "SIGNED_OFF") return { nowAt: opinion.status };
      const answered = reply(opinion, { by: clerk.staff, on: today, through: input.through }, regulation, calendar);
      if (isFact(answered)) await tellThat("opinion-answered", answered, tx, input.through === "SMS" || input.through === "PORTAL");
      return answered;
    });
