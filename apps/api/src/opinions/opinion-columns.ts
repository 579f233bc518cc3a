import { isUnanswered, type Opinion, type OpinionClock } from "@kaimen/domain";
import type { OpinionRow } from "./opinion.row.js";
import { unitOf } from "./published-text.js";

/** What a row says beside the sealed words: what is listed, counted and sorted by, and what a clock is counted from. */
export function columnsOf(opinion: Opinion, clock: OpinionClock | undefined) {
  const { id, organisation, version, openDay = null, raisedBy: person = null, kind, channel, status, receivedOn, round } = opinion;
  const answer = isUnanswered(opinion) ? unansweredColumns : answerColumns(opinion);
  const due = { dueOn: clock?.due ?? ("infinity" as const), provisional: clock?.provisional ?? false };
  const belongs = { id, organisation, version, openDay, person, kind, channel, status, receivedOn, unit: unitOf(opinion) };
  return { ...belongs, round: round.number, startsOn: round.startsOn, extendedBy: extendedBy(opinion), ...due, ...answer };
}

const extendedBy = ({ round }: Opinion) =>
  round.extensions.reduce((sum, { outcome, days }) => (outcome === "GRANTED" ? sum + days : sum), 0);

const unansweredColumns = { repliedOn: null, workingDaysTaken: null, late: null, onTheSpot: null, adopted: null, grade: null };

const answerColumns = ({ reply, rating }: Extract<Opinion, { status: "REPLIED" }>) => ({
  repliedOn: reply.repliedOn,
  workingDaysTaken: reply.workingDaysTaken,
  late: reply.late,
  onTheSpot: reply.given.manner === "ON_THE_SPOT",
  adopted: reply.adoption?.adopted ?? null,
  grade: rating?.grade ?? null,
});

/** As much of an opinion as its clock needs, when the words are gone. */
export const clockedBy = ({ kind, round, startsOn, extendedBy: days }: OpinionRow): Pick<Opinion, "kind" | "round"> => {
  const granted = { outcome: "GRANTED", days, askedBy: "", askedOn: startsOn, ground: "", decidedBy: "", decidedOn: startsOn } as const;
  return { kind, round: { number: round, startsOn, extensions: days > 0 ? [granted] : [], returns: [], supervisions: [] } };
};
