import { FIGURES, type FigureCode } from "./figure-definitions.js";
import { exactFigure, type Figure, type FigureCounts, figureOf } from "./figures.js";

const NOTHING: FigureCounts = {
  openDaysHeld: 0,
  applications: 0,
  applicants: 0,
  reviewed: 0,
  passed: 0,
  selected: 0,
  candidates: 0,
  invited: 0,
  declined: 0,
  expected: 0,
  attended: 0,
  visits: 0,
  opinions: 0,
  replied: 0,
  repliedWithDeadline: 0,
  repliedInTime: 0,
  onTheSpot: 0,
  adopted: 0,
  notAdopted: 0,
  rated: 0,
  satisfied: 0,
  replyWorkingDays: [],
};

type Counted = Exclude<keyof FigureCounts, "replyWorkingDays">;
const COUNTED = Object.keys(NOTHING).filter((name) => name !== "replyWorkingDays") as Counted[];

/** Several parts as one: people are counted at each open day, since applications to different days are never matched. */
export const addCounts = (parts: readonly FigureCounts[]): FigureCounts => ({
  ...(Object.fromEntries(COUNTED.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)])) as Record<Counted, number>),
  replyWorkingDays: parts.flatMap(({ replyWorkingDays }) => replyWorkingDays),
});

/**
 * Figures over several open days. Each adds up what its days show and leaves out what they withhold: else whoever took the days
 * from the year would hold what was withheld.
 */
export const publicFiguresOver = (parts: readonly FigureCounts[]): Figure[] => FIGURES.map((code) => figureOver(code, parts));

function figureOver(code: FigureCode, parts: readonly FigureCounts[]): Figure {
  const shown = parts.filter((part) => !figureOf(code, part).withheld);
  const figure = exactFigure(code, addCounts(shown));
  const isOfNothing = (figure.denominator ?? figure.value ?? 0) === 0;
  return shown.length < parts.length && isOfNothing
    ? { ...figure, value: null, numerator: null, denominator: null, withheld: true }
    : figure;
}
