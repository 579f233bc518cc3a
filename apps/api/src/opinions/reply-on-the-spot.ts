import { type Answer, type ReplyOnTheSpot as Spoken, replyOnTheSpot as speak } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpinion, onOpinionOfDay } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type ReplyOnTheSpot = OnOpinion & Omit<Spoken, "recordedBy">;

/** Writes down an answer that was given face to face during the day (现场答复); outside an open day there is no spot. */
export const replyOnTheSpot =
  (world: World) =>
  (clerk: Clerk, input: ReplyOnTheSpot): Promise<Answer<AdminOpinion>> =>
    onOpinionOfDay(world, clerk, input, "SpotReplyRecorded", (opinion, day, { regulation, calendar }) => {
      if (opinion.status !== "REGISTERED") return { nowAt: opinion.status };
      if (!day) return { nowAt: "NO_OPEN_DAY" };
      if (day.status !== "UNDER_WAY" && day.status !== "HELD") return { nowAt: day.status };

      const { text, answeredBy, answeredAt } = input;
      const decided = { adopted: input.adopted ?? undefined, reason: input.reason ?? undefined };
      const at = { day, now: world.now(), calendar, replyTerms: regulation.replyTerms };
      return speak(opinion, { text, ...decided, answeredBy, answeredAt, recordedBy: clerk.staff }, at);
    });
