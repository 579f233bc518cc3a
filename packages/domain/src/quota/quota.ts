import type { CategoryCode } from "../regulation/terms.js";

/** How the seats of a group are filled: by the public call, by nomination of organisations, or by both. */
export const FILLED_BY = ["CALL", "NOMINATION", "BOTH"] as const;
export type FilledBy = (typeof FILLED_BY)[number];

/** The seats of one group (分配名额): at least so many, at most so many. */
export type CategoryQuota = {
  readonly category: CategoryCode;
  readonly least: number;
  readonly most: number;
  readonly filledBy: FilledBy;
};
