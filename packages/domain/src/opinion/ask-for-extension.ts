import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { publishedTextFaults } from "../publicity/personal-identifiers.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { ReplyTerms } from "../regulation/terms.js";
import { isOverdue, replyClock } from "./clock.js";
import type { AcknowledgedOpinion, DraftedOpinion, Extension, Round } from "./opinion.js";
import { reasonFaults } from "./written.js";

export type AskForExtension = { readonly days: number; readonly ground: string; readonly by: string; readonly on: CivilDate };

/** While the unit is at work on it: afterwards there is nothing to extend. */
export type Extendable = AcknowledgedOpinion | DraftedOpinion;

/** The unit asks for more time (延期), with its ground, while the clock still runs: a late reply is not made punctual afterwards. */
export function askForExtension<O extends Extendable>(
  opinion: O,
  given: AskForExtension,
  { replyTerms }: Pick<Regulation, "replyTerms">,
  calendar: WorkCalendar,
): O | Refusal | OutOfTurn | InvalidInput {
  if (opinion.round.extensions.some(({ outcome }) => outcome === "ASKED")) return { nowAt: "EXTENSION_ASKED" };
  const faults = [...dayFaults(given.days), ...reasonFaults("ground", given.ground), ...publishedTextFaults("ground", given.ground ?? "")];
  if (faults.length > 0) return invalid(...faults);

  const refusal = replyTerms?.force === "MUST" && refusedBy(replyTerms, opinion, given, calendar);
  return refusal || withExtension(opinion, { ...requestOf(given), outcome: "ASKED" });
}

const requestOf = ({ days, ground, by, on }: AskForExtension) => ({ askedBy: by, askedOn: on, days, ground });

/** Whole days forward: an extension never shortens. */
const dayFaults = (days: number): Fault[] =>
  Number.isInteger(days) && days >= 1 ? [] : [{ field: "days", code: "OUT_OF_RANGE", values: { least: 1 } }];

function refusedBy(terms: Clause<ReplyTerms>, opinion: Extendable, { days, on }: AskForExtension, calendar: WorkCalendar) {
  const { mostExtensions: most, longestExtension: longest } = terms.content;
  const had = opinion.round.extensions.filter(({ outcome }) => outcome === "GRANTED").length;
  const clock = replyClock(opinion, terms, calendar);
  if (clock && isOverdue(clock, on)) return refuse("TOO_LATE", terms, { due: clock.due });
  if (had >= most) return refuse("TOO_MANY_EXTENSIONS", terms, { had, most });
  return days > longest ? refuse("EXTENSION_TOO_LONG", terms, { days, longest }) : undefined;
}

const withExtension = <O extends Extendable>(opinion: O, extension: Extension): O => {
  const round: Round = { ...opinion.round, extensions: [...opinion.round.extensions, extension] };
  return { ...opinion, round };
};
