import type { Opinion } from "../opinion/opinion.js";
import { isAnswered } from "../opinion/opinion.js";
import type { OpinionCounts } from "./summary-figures.js";

const tally = <Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> =>
  keys.reduce<Partial<Record<Key, number>>>((counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }), {});

/** Opinions as a summary counts them: each in one status, its answer judged by the last one given. */
export function countOpinions(opinions: readonly Opinion[]): OpinionCounts {
  const answered = opinions.filter(isAnswered);
  const replies = answered.map(({ reply }) => reply);
  return {
    byStatus: tally(opinions.map(({ status }) => status)),
    onTheSpot: replies.filter(({ given }) => given.manner === "ON_THE_SPOT").length,
    adopted: replies.filter(({ adoption }) => adoption?.adopted === true).length,
    notAdopted: replies.filter(({ adoption }) => adoption?.adopted === false).length,
    late: replies.filter(({ late }) => late).length,
    reopened: opinions.filter(({ round }) => round.number > 1).length,
    ratings: tally(answered.flatMap(({ rating }) => (rating ? [rating.grade] : []))),
  };
}
