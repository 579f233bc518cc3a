import type { CategoryQuota } from "../quota/quota.js";
import type { CategoryCode } from "../regulation/terms.js";

export type Place = { readonly receipt: string; readonly category: CategoryCode };

/** Why somebody who had a place, or waited for one, has not any more. */
export const GONE_REASONS = ["WITHDREW", "STRUCK", "DECLINED", "LAPSED", "ABSENT"] as const;
export type GoneReason = (typeof GONE_REASONS)[number];
export type Gone = { readonly receipt: string; readonly because: GoneReason; readonly explanation?: string };

/** Who was selected, who waits in which order, and who has gone since. Who sits where follows from these alone. */
export type Roll = {
  readonly quotas: readonly CategoryQuota[];
  readonly selected: readonly Place[];
  /** In the order of the draw, all groups together. */
  readonly reserves: readonly Place[];
  readonly gone: readonly Gone[];
};

/** SAME_CATEGORY: the first reserve of the group that lost somebody. QUOTAS_HOLD: the first of any group that is not full. */
export const PROMOTION_RULES = ["SAME_CATEGORY", "QUOTAS_HOLD"] as const;
export type PromotionRule = (typeof PROMOTION_RULES)[number];
export type Seated = Place & { readonly by: "SELECTION" | PromotionRule };
