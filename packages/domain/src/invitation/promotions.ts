import type { Roll } from "./roll.js";
import { type Promotion, vacateAll } from "./vacate.js";

/** Everybody who moved up, in the order in which places fell empty. Who has a place does not hang on that order; in whose stead, does. */
export const promotionsOf = (roll: Roll): readonly Promotion[] => vacateAll({ ...roll, gone: [] }, roll.gone).promotions;
