import { publishedGroundFaults } from "../publicity/personal-identifiers.js";
import { countsOf } from "../quota/feasibility.js";
import type { CategoryQuota } from "../quota/quota.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { AdmitAll } from "./admit-all.js";
import type { Candidate, Composition } from "./draw.js";
import { compositionOf } from "./draw-by-lot.js";
import { refuseOtherMethod } from "./refuse-other-method.js";

/** Whom the organiser names, who moves up and in which order, and why these: it is shown with the list. */
export type DrawUpList = { readonly receipts: readonly string[]; readonly reserves: readonly string[]; readonly ground: string };

/** A list that nobody drew: the organiser named it. */
export type NamedList = {
  readonly method: "ORGANISER";
  readonly composition: Composition;
  readonly selected: readonly Candidate[];
  readonly reserves: readonly Candidate[];
  readonly ground: string;
};

/** The organiser draws up the list (拟定名单) where no clause lays the lot down. The quotas hold as they hold for a draw. */
export function drawUpList(
  pool: AdmitAll,
  given: DrawUpList,
  { selection }: Pick<Regulation, "selection">,
): NamedList | Refusal | InvalidInput {
  const refusal = refuseOtherMethod(["ORGANISER", "FIRST_COME", "INVITATION"], selection);
  if (refusal) return refusal;
  const selected = peopleOf(pool, given.receipts);
  const faults = [
    ...nameFaults(pool, given),
    ...seatFaults(pool, given),
    ...quotaFaults(pool, selected),
    ...publishedGroundFaults(given.ground),
  ];
  if (faults.length > 0) return invalid(...faults);

  const reserves = peopleOf(pool, given.reserves);
  return { method: "ORGANISER", composition: compositionOf(selected), selected, reserves, ground: given.ground.trim() };
}

/** In the order in which they were named; who is no candidate is left out here, and a fault above. */
const peopleOf = ({ candidates }: AdmitAll, receipts: readonly string[]): Candidate[] =>
  receipts.flatMap((receipt) => candidates.find((one) => one.receipt === receipt) ?? []);

/** Everybody who is named is a candidate, and named once: nobody both comes and waits. */
function nameFaults({ candidates }: AdmitAll, { receipts, reserves }: DrawUpList): Fault[] {
  const named = [...receipts, ...reserves];
  const fieldOf = (at: number) => (at < receipts.length ? `receipts.${at}` : `reserves.${at - receipts.length}`);
  return named.flatMap((receipt, at): Fault[] => {
    if (!candidates.some((one) => one.receipt === receipt)) return [{ field: fieldOf(at), code: "NOT_OFFERED" }];
    return named.indexOf(receipt) < at ? [{ field: fieldOf(at), code: "CONTRADICTS" }] : [];
  });
}

function seatFaults({ candidates, seats }: AdmitAll, { receipts }: DrawUpList): Fault[] {
  if (receipts.length === 0 && candidates.length > 0) return [{ field: "receipts", code: "REQUIRED" }];
  return receipts.length > seats ? [{ field: "receipts", code: "OUT_OF_RANGE", values: { named: receipts.length, seats } }] : [];
}

/** A thin group is mended by moving seats (`reallocateSeats`), with its ground, and not by overlooking its least. */
function quotaFaults({ quotas }: AdmitAll, selected: readonly Candidate[]): Fault[] {
  const counts = countsOf(selected);
  const have = (category: string) => counts[category] ?? 0;
  const outside = ({ category, least, most }: CategoryQuota) => have(category) < least || have(category) > most;
  const strange = Object.keys(counts).filter((category) => quotas.length > 0 && !quotas.some((one) => one.category === category));
  return [
    ...quotas.filter(outside).map(
      ({ category, least, most }): Fault => ({
        field: "receipts",
        code: "OUT_OF_RANGE",
        values: { category, least, most, have: have(category) },
      }),
    ),
    ...strange.sort().map((category): Fault => ({ field: "receipts", code: "NOT_OFFERED", values: { category } })),
  ];
}
