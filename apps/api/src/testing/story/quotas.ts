import { CATEGORIES } from "@kaimen/domain";

/** Thirty seats over the nine groups of 第四条, each with a least and a most. */
export const quotas = CATEGORIES.map((category) =>
  category === "ORDINARY_CITIZEN" ? { category, least: 6, most: 10, filledBy: "BOTH" } : { category, least: 2, most: 4, filledBy: "BOTH" },
);
