export type Bounds = { readonly category: string; readonly least: number; readonly most: number };

/** The groups whose bounds are other than they were. */
export const movedSeats = (was: readonly Bounds[], is: readonly Bounds[]): readonly { readonly from: Bounds; readonly to: Bounds }[] =>
  is.flatMap((to) => {
    const from = was.find(({ category }) => category === to.category);
    return from && (from.least !== to.least || from.most !== to.most) ? [{ from, to }] : [];
  });
