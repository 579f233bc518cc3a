import { FIGURE_DEFINITIONS, FIGURES, type FigureCode, type FigureDefinition } from "./figure-definitions.js";
import { medianOf, percentOf, type Ratio } from "./ratio.js";
import { isSmall } from "./withhold.js";

/** What is counted over some open days: one day, a year, a town. Each name says whether it counts people, occasions or things. */
export type FigureCounts = {
  readonly openDaysHeld: number;
  readonly applications: number;
  readonly applicants: number;
  readonly passed: number;
  readonly selected: number;
  readonly invited: number;
  readonly declined: number;
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
  PASS_RATE: ({ passed, applicants }) => ({ numerator: passed, denominator: applicants }),
  SELECTION_RATE: ({ selected, passed }) => ({ numerator: selected, denominator: passed }),
  DECLINE_RATE: ({ declined, invited }) => ({ numerator: declined, denominator: invited }),
  ATTENDANCE_RATE: ({ attended, invited, declined }) => ({ numerator: attended, denominator: invited - declined }),
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

/** One figure with what it was divided by. A figure over one to four people is withheld whole. */
export function figureOf(code: FigureCode, counts: FigureCounts): Figure {
  const { ofPeople }: FigureDefinition = FIGURE_DEFINITIONS[code];
  const ratio = SHARES[code]?.(counts);
  const value = ratio ? percentOf(ratio) : (VALUES[code]?.(counts) ?? null);
  if (ofPeople && isSmall(ratio?.denominator ?? value ?? 0))
    return { code, value: null, numerator: null, denominator: null, withheld: true };
  return { code, value, numerator: ratio?.numerator ?? null, denominator: ratio?.denominator ?? null, withheld: false };
}

/** Every public figure, in the order of its definitions. */
export const publicFigures = (counts: FigureCounts): Figure[] => FIGURES.map((code) => figureOf(code, counts));
