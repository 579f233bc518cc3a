import { FIGURE_DEFINITIONS, FIGURES, type FigureCode, type FigureDefinition } from "./figure-definitions.js";
import { medianOf, percentOf, type Ratio } from "./ratio.js";
import { isSmall } from "./withhold.js";

/** What is counted over some open days: one day, a year, a town. Each name says whether it counts people, occasions or things. */
export type FigureCounts = {
  readonly openDaysHeld: number;
  readonly applications: number;
  /** People whose application stands; who withdrew is not among them. */
  readonly applicants: number;
  /** Those of them whose review is concluded, whatever it said. */
  readonly reviewed: number;
  readonly passed: number;
  /** Selected at first, out of the candidates that the list was drawn from; both nought before it is drawn up. */
  readonly selected: number;
  readonly candidates: number;
  readonly invited: number;
  readonly declined: number;
  /** Who should come; nought until the day has begun, since nobody is absent before. */
  readonly expected: number;
  readonly attended: number;
  readonly visits: number;
  readonly opinions: number;
  readonly replied: number;
  readonly repliedWithDeadline: number;
  readonly repliedInTime: number;
  readonly onTheSpot: number;
  readonly adopted: number;
  readonly notAdopted: number;
  readonly rated: number;
  readonly satisfied: number;
  /** One for each answered opinion. */
  readonly replyWorkingDays: readonly number[];
};

/** `value` is null where it is withheld, and where there is nothing to divide by; only the first is `withheld`. */
export type Figure = {
  readonly code: FigureCode;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly withheld: boolean;
};

const SHARES: Partial<Record<FigureCode, (counts: FigureCounts) => Ratio>> = {
  PASS_RATE: ({ passed, reviewed }) => ({ numerator: passed, denominator: reviewed }),
  SELECTION_RATE: ({ selected, candidates }) => ({ numerator: selected, denominator: candidates }),
  DECLINE_RATE: ({ declined, invited }) => ({ numerator: declined, denominator: invited }),
  ATTENDANCE_RATE: ({ attended, expected }) => ({ numerator: attended, denominator: expected }),
  REPLY_RATE: ({ replied, opinions }) => ({ numerator: replied, denominator: opinions }),
  ON_TIME_RATE: ({ repliedInTime, repliedWithDeadline }) => ({ numerator: repliedInTime, denominator: repliedWithDeadline }),
  ON_THE_SPOT_RATE: ({ onTheSpot, replied }) => ({ numerator: onTheSpot, denominator: replied }),
  ADOPTION_RATE: ({ adopted, notAdopted }) => ({ numerator: adopted, denominator: adopted + notAdopted }),
  SATISFACTION_RATE: ({ satisfied, rated }) => ({ numerator: satisfied, denominator: rated }),
};

const VALUES: Partial<Record<FigureCode, (counts: FigureCounts) => number | null>> = {
  OPEN_DAYS_HELD: ({ openDaysHeld }) => openDaysHeld,
  APPLICANTS: ({ applicants }) => applicants,
  APPLICATIONS: ({ applications }) => applications,
  REPRESENTATIVES: ({ attended }) => attended,
  VISITS: ({ visits }) => visits,
  OPINIONS_RAISED: ({ opinions }) => opinions,
  MEDIAN_REPLY_DAYS: ({ replyWorkingDays }) => medianOf(replyWorkingDays),
};

/** Occasions tell how many people there were at most, so that they are withheld with the people. */
const PEOPLE_BEHIND: Partial<Record<FigureCode, (counts: FigureCounts) => number>> = {
  APPLICATIONS: ({ applicants }) => applicants,
  VISITS: ({ attended }) => attended,
};

/** One figure as it is, with what it was divided by: for the office. */
export function exactFigure(code: FigureCode, counts: FigureCounts): Figure {
  const ratio = SHARES[code]?.(counts);
  const value = ratio ? percentOf(ratio) : (VALUES[code]?.(counts) ?? null);
  return { code, value, numerator: ratio?.numerator ?? null, denominator: ratio?.denominator ?? null, withheld: false };
}

const withheld = (code: FigureCode): Figure => ({ code, value: null, numerator: null, denominator: null, withheld: true });

/** How many are behind a figure: what a share divides by, or the count itself. */
const baseOf = ({ value, denominator }: Figure) => denominator ?? value ?? 0;

/** One figure as anybody may see it: over one to four people it is withheld whole. */
export function figureOf(code: FigureCode, counts: FigureCounts): Figure {
  const { ofPeople }: FigureDefinition = FIGURE_DEFINITIONS[code];
  const figure = exactFigure(code, counts);
  return ofPeople && (isSmall(baseOf(figure)) || isSmall(PEOPLE_BEHIND[code]?.(counts) ?? 0)) ? withheld(code) : figure;
}

/** Every public figure, in the order of its definitions. */
export const publicFigures = (counts: FigureCounts): Figure[] => FIGURES.map((code) => figureOf(code, counts));

export const exactFigures = (counts: FigureCounts): Figure[] => FIGURES.map((code) => exactFigure(code, counts));
