import { type Place, type Promotion, promotionsOf, type Roll, seatedOf } from "@kaimen/domain";

/** Who has a place now, and whoever moved up with the place that she moved up to. */
export function seatedWithPromotions(roll: Roll): (Place | Promotion)[] {
  const promotions = new Map(promotionsOf(roll).map((promotion) => [promotion.receipt, promotion]));
  return seatedOf(roll).map(({ receipt, category }) => promotions.get(receipt) ?? { receipt, category });
}
