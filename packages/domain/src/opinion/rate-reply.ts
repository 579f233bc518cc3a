import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { RepliedOpinion } from "./opinion.js";
import { SATISFACTION_GRADES, type SatisfactionGrade } from "./reply.js";
import { LONGEST_REASON, textFaults } from "./written.js";

export type RateReply = { readonly grade: SatisfactionGrade; readonly comment?: string; readonly by: string };

/** The person who asked says how the answer was (好差评), once for each answer. */
export function rateReply(opinion: RepliedOpinion, given: RateReply, today: CivilDate): RepliedOpinion | OutOfTurn | InvalidInput {
  if (opinion.rating) return { nowAt: "RATED" };
  const faults = [...raiserFaults(opinion, given.by), ...gradeFaults(given)];
  if (faults.length > 0) return invalid(...faults);
  return { ...opinion, rating: { grade: given.grade, ...(given.comment && { comment: given.comment }), on: today } };
}

/** Only who raised an opinion may judge its answer or ask again. */
export const raiserFaults = ({ raisedBy }: RepliedOpinion, by: string): Fault[] =>
  raisedBy === by ? [] : [{ field: "by", code: "NOT_OFFERED" }];

const gradeFaults = ({ grade, comment }: RateReply): Fault[] => [
  ...(SATISFACTION_GRADES.includes(grade) ? [] : [{ field: "grade", code: "NOT_OFFERED" } as const]),
  ...(comment ? textFaults("comment", comment, LONGEST_REASON) : []),
];
