import type { Refusal } from "../regulation/refusal.js";
import { refuseUnreleased } from "../release/refuse-unreleased.js";
import type { Circumstances } from "./circumstances.js";
import type { Held, Summarised } from "./open-day.js";
import type { ReleasedText } from "./released-text.js";

/** Tells the public what came of the day (活动总结). */
export const publishSummary = (
  day: Held,
  { textHash, release }: ReleasedText,
  { today, regulation }: Omit<Circumstances, "calendar">,
): Summarised | Refusal =>
  refuseUnreleased("SUMMARY", textHash, release, regulation) ?? { ...day, status: "SUMMARISED", summaryPublishedOn: today };
