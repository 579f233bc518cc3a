import { isFact } from "../regulation/answer.js";
import type { Roll } from "./roll.js";
import { type Promotion, type Vacated, vacate } from "./vacate.js";

/** Everybody who moved up, in the order in which places fell empty. Who has a place does not hang on that order; in whose stead, does. */
export const promotionsOf = (roll: Roll): Promotion[] =>
  roll.gone.reduce<{ readonly roll: Roll; readonly promotions: readonly Promotion[] }>(
    (so, gone) => {
      const answer = vacate(so.roll, gone);
      if (!isFact<Vacated>(answer)) return so;
      return { roll: answer.roll, promotions: answer.promotion ? [...so.promotions, answer.promotion] : so.promotions };
    },
    { roll: { ...roll, gone: [] }, promotions: [] },
  ).promotions as Promotion[];
