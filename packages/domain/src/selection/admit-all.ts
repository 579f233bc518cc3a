import { countsOf, feasibility } from "../quota/feasibility.js";
import type { CategoryQuota } from "../quota/quota.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Candidate, Composition } from "./draw.js";
import { compositionOf } from "./draw-by-lot.js";

export type AdmitAll = { readonly candidates: readonly Candidate[]; readonly quotas: readonly CategoryQuota[]; readonly seats: number };

export type Admission = {
  readonly method: "EVERYBODY";
  readonly composition: Composition;
  readonly selected: readonly Candidate[];
  readonly reserves: readonly [];
};

/** Where everybody who passed the review fits, nobody is drawn (全部入选). A least that is not reached stands for itself: nobody is left to draw. */
export function admitAll({ candidates, quotas, seats }: AdmitAll): Admission | InvalidInput {
  if (!feasibility(quotas, seats, countsOf(candidates)).everybodyFits)
    return invalid({ field: "candidates", code: "OUT_OF_RANGE", values: { candidates: candidates.length, seats } });
  const selected = [...candidates].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  return { method: "EVERYBODY", composition: compositionOf(selected), selected, reserves: [] };
}
