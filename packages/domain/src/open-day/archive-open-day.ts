import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import type { Archived, Summarised } from "./open-day.js";

/** 第八条: representatives are told how each opinion was handled, so nothing is put away before every one is answered. */
export const archiveOpenDay = (
  day: Summarised,
  unanswered: number,
  { today, regulation: { everyOpinionAnswered } }: Omit<Circumstances, "calendar">,
): Archived | Refusal =>
  everyOpinionAnswered && unanswered > 0
    ? refuse("OPINIONS_OPEN", everyOpinionAnswered, { unanswered })
    : { ...day, status: "ARCHIVED", archivedOn: today };
