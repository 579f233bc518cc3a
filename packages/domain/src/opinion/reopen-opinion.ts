import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { AnsweredRound, Raised, RegisteredOpinion, RepliedOpinion } from "./opinion.js";
import { raiserFaults } from "./rate-reply.js";
import { reasonFaults } from "./written.js";

export type ReopenOpinion = { readonly by: string; readonly reason: string };

/** The person is not content and asks again (重办). A new clock starts that day; the answered round is kept whole, and lends it nothing. */
export function reopenOpinion(opinion: RepliedOpinion, { by, reason }: ReopenOpinion, today: CivilDate): RegisteredOpinion | InvalidInput {
  const faults = [...raiserFaults(opinion, by), ...reasonFaults("reason", reason)];
  if (faults.length > 0) return invalid(...faults);

  const { status: _, reply, rating, published, round, ...raised } = opinion;
  const answered: AnsweredRound = { ...round, reply, ...(rating && { rating }), ...(published && { published }) };
  return { ...raised, status: "REGISTERED", round: nextRound(round.number, reason, today), earlier: [...raised.earlier, answered] };
}

const nextRound = (number: number, reason: string, today: CivilDate): Raised["round"] => ({
  number: number + 1,
  startsOn: today,
  reopenedFor: reason,
  extensions: [],
  returns: [],
  supervisions: [],
});
