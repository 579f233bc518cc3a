/** A share as it was counted. The denominator always travels with it: a rate without it cannot be checked. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

/** Per cent to one decimal, halves up, in whole numbers so that no float decides; null where there is nothing to divide by. */
export const percentOf = ({ numerator, denominator }: Ratio): number | null =>
  denominator === 0 ? null : Math.floor((numerator * 2000 + denominator) / (denominator * 2)) / 10;

/** The middle of the values, the mean of the two middle ones where their number is even; null where there are none. */
export function medianOf(values: readonly number[]): number | null {
  const inOrder = [...values].sort((one, other) => one - other);
  const middle = inOrder.length >> 1;
  const [low, high] = [inOrder[(inOrder.length - 1) >> 1], inOrder[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
