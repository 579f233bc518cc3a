import { type Commitment, commitmentOf, countsOf, type Fault, feasibility, invalid } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type CommitDraw = OnOpenDay & { readonly sourceNames: readonly string[] };

/** What would make the draw impossible, or needless, is said before anybody comes to watch it. */
function faultsOf({ candidates, quotas, seats, sourceNames }: Commitment): Fault[] {
  const { lacking, withoutQuota, everybodyFits } = feasibility(quotas, seats, countsOf(candidates));
  const named = sourceNames.length > 0 && sourceNames.every((name) => name.trim());
  return [
    ...(named ? [] : [{ field: "sourceNames", code: "REQUIRED" } as const]),
    ...(new Set(sourceNames).size === sourceNames.length ? [] : [{ field: "sourceNames", code: "CONTRADICTS" } as const]),
    ...(everybodyFits ? [{ field: "candidates", code: "OUT_OF_RANGE", values: { candidates: candidates.length, seats } } as const] : []),
    ...lacking.map((lack): Fault => ({ field: "quotas", code: "OUT_OF_RANGE", values: { ...lack } })),
    ...withoutQuota.map((category): Fault => ({ field: "quotas", code: "REQUIRED", values: { category } })),
  ];
}

/** Freezes the list, the seats, and the names of the sources of chance, and publishes one hash over all of it before a die is thrown. */
export const commitDraw =
  (world: World) =>
  (clerk: Clerk, { openDay, sourceNames }: CommitDraw) =>
    takeAct(world, clerk, { openDay, event: "DrawCommitted" }, async (day, _, { jointReviews, selections }) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING" || day.selectedOn) return outOfTurn(day);
      if (await selections.of(of)) return { nowAt: "COMMITTED" };
      const passed = await jointReviews.candidates(of, ["PASSED"]);
      const candidates = passed.map(({ receipt, category }) => ({ receipt, category }));
      const frozen: Commitment = { openDay, candidates, quotas: day.quotas, seats: day.seats, sourceNames };
      const faults = faultsOf(frozen);
      if (faults.length > 0) return invalid(...faults);

      const commitment = commitmentOf(frozen, sha256);
      const nothingYet = { version: 1, sources: [], seed: null, outcome: null };
      await selections.add({ ...of, ...nothingYet, method: "LOT", frozen, commitment, committedAt: world.now() });
      return day;
    });
