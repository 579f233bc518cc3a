import { type Breakdown, FIGURE_DEFINITIONS, type Figure, type FigureDefinition } from "@kaimen/domain";
import type { BreakdownType, FigureType } from "./figure.type.js";

/** A figure never goes without its definition. */
export function explained(figure: Figure): FigureType {
  const { unit, definition: meaning, numerator, denominator }: FigureDefinition = FIGURE_DEFINITIONS[figure.code];
  return { ...figure, unit, definition: { meaning, numerator: numerator ?? null, denominator: denominator ?? null } };
}

export const grouped = ({ of, by, total, cells }: Breakdown): BreakdownType => ({
  of,
  by,
  total,
  groups: cells.map(({ group, count }) => ({ group, count, withheld: count === null })),
});
