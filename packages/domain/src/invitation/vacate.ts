import { type InvalidInput, invalid, isFact, type OutOfTurn } from "../regulation/answer.js";
import type { Gone, GoneReason, PromotionRule, Roll } from "./roll.js";
import { seatedOf } from "./seated.js";

/** A reserve (候补) who moves up, in whose place, and why: told to the person, and shown with the list. */
export type Promotion = {
  readonly receipt: string;
  readonly category: string;
  readonly inPlaceOf: string;
  readonly because: GoneReason;
  readonly rule: PromotionRule;
};

export type Vacated = { readonly roll: Roll; readonly promotion?: Promotion };

/** Somebody leaves the list, or the line of those who wait. A place left empty goes to one reserve, or to nobody. */
export function vacate(roll: Roll, gone: Gone): Vacated | OutOfTurn | InvalidInput {
  const already = roll.gone.find(({ receipt }) => receipt === gone.receipt);
  if (already) return { nowAt: already.because };
  const isListed = [...roll.selected, ...roll.reserves].some(({ receipt }) => receipt === gone.receipt);
  if (!isListed) return invalid({ field: "receipt", code: "NOT_OFFERED" });

  const after = { ...roll, gone: [...roll.gone, gone] };
  const before = new Set(seatedOf(roll).map(({ receipt }) => receipt));
  const next = seatedOf(after).find(({ receipt }) => !before.has(receipt));
  if (!next || next.by === "SELECTION") return { roll: after };
  const { receipt, category, by: rule } = next;
  return { roll: after, promotion: { receipt, category, inPlaceOf: gone.receipt, because: gone.because, rule } };
}

/** The roll after several have left, and everybody who moved up. */
export type AllVacated = { readonly roll: Roll; readonly promotions: readonly Promotion[] };

/** One leaves after the other, in the order given; who cannot leave is passed over. */
export const vacateAll = (roll: Roll, gone: readonly Gone[]): AllVacated =>
  gone.reduce<AllVacated>(
    (so, one) => {
      const answer = vacate(so.roll, one);
      if (!isFact<Vacated>(answer)) return so;
      return { roll: answer.roll, promotions: answer.promotion ? [...so.promotions, answer.promotion] : so.promotions };
    },
    { roll, promotions: [] },
  );
