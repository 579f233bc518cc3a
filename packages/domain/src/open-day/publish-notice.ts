import { outsideLead } from "../calendar/readings.js";
import { publicityPeriod } from "../publicity/notice-period.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import { refuseUnreleased } from "../release/refuse-unreleased.js";
import type { Circumstances } from "./circumstances.js";
import type { Noticed, Selected } from "./open-day.js";
import type { ReleasedText } from "./released-text.js";

export type PublishNotice = ReleasedText;

/** Where no clause says how long, a notice that nobody could read for a whole working day would be none. */
const SHORTEST = { workingDays: 1 };

/** Posts the list for objections (公示). A period that does not end before the event is refused by the clause that wants it. */
export function publishNotice(
  day: Selected,
  { textHash, release }: PublishNotice,
  { today, regulation, calendar }: Circumstances,
): Noticed | Refusal | InvalidInput {
  if (day.date <= today) return invalid({ field: "date", code: "OUT_OF_RANGE", values: { after: today } });
  const { noticeTerms, publicNotice, lead } = regulation;
  const { opensOn, closesOn } = publicityPeriod(today, noticeTerms?.content ?? SHORTEST, calendar);
  const clause = noticeTerms ?? publicNotice;
  if (clause && closesOn >= day.date) return refuse("TOO_LATE", clause, { today, closesOn, event: day.date });
  const refusal =
    outsideLead({ act: "PUBLISH_NOTICE", on: today, event: day.date }, lead, calendar) ??
    refuseUnreleased("NOTICE", textHash, release, regulation);
  return refusal ?? { ...day, status: "NOTICED", noticePublishedOn: today, noticeOpensOn: opensOn, noticeClosesOn: closesOn };
}
