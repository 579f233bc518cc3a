import { isFact } from "../regulation/answer.js";
import { canonical } from "./canonical.js";
import { type Commitment, commitmentOf } from "./commitment.js";
import type { Draw, Hash, Lottery, Ranked } from "./draw.js";
import { drawByLot } from "./draw-by-lot.js";
import { type Source, seedOf, sourceFaults } from "./seed.js";
import { waterFilling } from "./water-filling.js";

/** Everything that was published about one draw. */
export type DrawBundle = Commitment & {
  readonly commitment: string;
  readonly sources: readonly Source[];
  readonly seed: string;
  readonly draw: Draw;
};

export const VERIFY_STEPS = ["COMMITMENT", "SOURCES", "SEED", "COMPOSITION", "SELECTED", "RESERVES"] as const;
export type VerifyStep = (typeof VERIFY_STEPS)[number];

/** One line of the check: what was published, and what comes out when it is done again. */
export type Tick = { readonly step: VerifyStep; readonly ok: boolean; readonly published: string; readonly computed: string };

const tick = (step: VerifyStep, published: string, computed: string): Tick => ({ step, ok: published === computed, published, computed });
const receipts = (people: readonly Ranked[]) => canonical(people.map(({ receipt, category, rank }) => ({ receipt, category, rank })));

/** Does the whole draw again, step by step, so that any citizen sees which step fails. Each step starts from what was published. */
export function verifyDraw(bundle: DrawBundle, hash: Hash, lottery: Lottery = waterFilling): Tick[] {
  const again = drawByLot(bundle, hash, lottery);
  const of = (part: (draw: Draw) => string) =>
    isFact<Draw>(again) ? part(again) : canonical(again.faults.map(({ field, code }) => ({ field, code })));
  const { draw, sources, sourceNames } = bundle;
  return [
    tick("COMMITMENT", bundle.commitment, commitmentOf(bundle, hash)),
    tick("SOURCES", "[]", canonical(sourceFaults(sources, sourceNames).map(({ field, code }) => ({ field, code })))),
    tick("SEED", bundle.seed, seedOf(bundle.commitment, sources, hash)),
    tick(
      "COMPOSITION",
      canonical(draw.composition),
      of(({ composition }) => canonical(composition)),
    ),
    tick(
      "SELECTED",
      receipts(draw.selected),
      of(({ selected }) => receipts(selected)),
    ),
    tick(
      "RESERVES",
      receipts(draw.reserves),
      of(({ reserves }) => receipts(reserves)),
    ),
  ];
}
