import { candidateStatus, type Draw, drawByLot, isFact, recordSelection, seatedOf, seedOf, waitingOf } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { receiptsOf } from "./receipts-of.js";

/**
 * One attempt: the list and the sources stand, so it could only come out the same again. Who withdrew since the list was frozen is drawn
 * with it, and leaves her place to a reserve at once.
 */
export const drawLots =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "LotsDrawn" }, async (day, { today, regulation }, { jointReviews, selections, rolls }) => {
      const of = { organisation: clerk.organisation, openDay };
      const selection = await selections.of(of);
      if (day.status !== "SELECTING") return outOfTurn(day);
      if (!selection?.frozen || !selection.commitment) return { nowAt: "UNCOMMITTED" };
      if (selection.outcome) return { nowAt: "DRAWN" };
      if (selection.sources.length === 0) return { nowAt: "COMMITTED" };
      const seed = seedOf(selection.commitment, selection.sources, sha256);
      const draw = drawByLot({ ...selection.frozen, seed }, sha256);
      if (!isFact<Draw>(draw)) return draw;

      await selections.replace(selection, { seed, outcome: draw });
      const from = [candidateStatus(regulation)];
      const here = receiptsOf(await jointReviews.candidates(of, from));
      const gone = receiptsOf([...draw.selected, ...draw.reserves]).filter((receipt) => !here.includes(receipt));
      await rolls.leave(day, ...gone.map((receipt) => ({ receipt, because: "WITHDREW" }) as const));

      const roll = await rolls.of(day);
      await jointReviews.mark(of, receiptsOf(seatedOf(roll)), from, "SELECTED");
      await jointReviews.mark(of, receiptsOf(waitingOf(roll)), from, "RESERVE");
      return recordSelection(day, today);
    });
