/** Fewer people than this could be recognised in a figure by those who know them. */
export const SMALLEST_GROUP = 5;

export type Cell = { readonly group: string; readonly count: number };
/** `count` is null where it is withheld. A group of nobody gives nobody away, and is shown as 0. */
export type PublicCell = { readonly group: string; readonly count: number | null };
export type PublicBreakdown = { readonly total: number | null; readonly cells: readonly PublicCell[] };

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_GROUP;

const sum = (cells: readonly Cell[]) => cells.reduce((total, { count }) => total + count, 0);

const sizesOf = (cells: readonly Cell[]) => [...new Set(cells.map(({ count }) => count))].sort((one, other) => one - other);

/** One size falls out of the total by division (a single cell is one), and a few small ones out of a small remainder. */
const givesAway = (hidden: readonly Cell[]) => sizesOf(hidden).length < 2 || sum(hidden) < 2 * SMALLEST_GROUP;

/** How large a group must be to be shown: the smallest others go with the small ones, and equal ones together, or the choice would tell. */
function largestHidden(counted: readonly Cell[]): number {
  const sizes = sizesOf(counted);
  const upTo = (size: number) => counted.filter(({ count }) => count <= size);
  const small = sizes.filter(isSmall).at(-1);
  if (small === undefined) return 0;
  return sizes.find((size) => size >= small && !givesAway(upTo(size))) ?? Number.POSITIVE_INFINITY;
}

/**
 * A table of groups of people with its total. Groups under five are withheld, and then as many of the smallest others as it
 * takes for no withheld one to follow from the total. Where all together are too few, the total goes as well.
 */
export function withholdSmall(cells: readonly Cell[]): PublicBreakdown {
  const most = largestHidden(cells.filter(({ count }) => count > 0));
  const shown = ({ group, count }: Cell) => ({ group, count: count > 0 && count <= most ? null : count });
  return { total: most === Number.POSITIVE_INFINITY ? null : sum(cells), cells: cells.map(shown) };
}

/** Several tables of the same people: where one must hide the total, none may show the cells that add up to it. */
export function withholdTogether(breakdowns: readonly (readonly Cell[])[]): PublicBreakdown[] {
  const published = breakdowns.map(withholdSmall);
  if (published.every(({ total }) => total !== null)) return published;
  return breakdowns.map((cells) => ({ total: null, cells: cells.map(({ group }) => ({ group, count: null })) }));
}
