import { countsOf, feasibility } from "../quota/feasibility.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Commitment } from "./commitment.js";
import { refuseOtherMethod } from "./refuse-other-method.js";

/** What would make the draw impossible, or needless, is said before anybody comes to watch it. */
export function commitDraw(given: Commitment, { selection }: Pick<Regulation, "selection">): Commitment | Refusal | InvalidInput {
  const refusal = refuseOtherMethod(["LOT"], selection);
  if (refusal) return refusal;
  const faults = [...sourceNameFaults(given), ...poolFaults(given)];
  return faults.length > 0 ? invalid(...faults) : given;
}

/** Each source of chance is named, and no two alike: of two alike, one could be chosen afterwards. */
function sourceNameFaults({ sourceNames }: Commitment): Fault[] {
  const named = sourceNames.length > 0 && sourceNames.every((name) => name.trim());
  return [
    ...(named ? [] : [{ field: "sourceNames", code: "REQUIRED" } as const]),
    ...(new Set(sourceNames).size === sourceNames.length ? [] : [{ field: "sourceNames", code: "CONTRADICTS" } as const]),
  ];
}

function poolFaults({ candidates, quotas, seats }: Commitment): Fault[] {
  const { lacking, withoutQuota, everybodyFits } = feasibility(quotas, seats, countsOf(candidates));
  return [
    ...(everybodyFits ? [{ field: "candidates", code: "OUT_OF_RANGE", values: { candidates: candidates.length, seats } } as const] : []),
    ...lacking.map((lack): Fault => ({ field: "quotas", code: "OUT_OF_RANGE", values: { ...lack } })),
    ...withoutQuota.map((category): Fault => ({ field: "quotas", code: "REQUIRED", values: { category } })),
  ];
}
