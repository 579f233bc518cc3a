import { candidateStatus, type DrawUpList, drawUpList as draw, isFact, type NamedList, recordSelection } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { receiptsOf } from "./receipts-of.js";
import { begun, UNDRAWN } from "./undrawn.js";

/** Where nothing lays the lot down, the organiser names the list (拟定名单), with a ground that is shown beside it. */
export const drawUpList =
  (world: World) =>
  (clerk: Clerk, { openDay, ...given }: OnOpenDay & DrawUpList) =>
    takeAct(world, clerk, { openDay, event: "ListDrawn" }, async (day, { today, regulation }, { jointReviews, selections }) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING") return outOfTurn(day);
      const before = await selections.of(of);
      if (before) return begun(before);
      const from = [candidateStatus(regulation)];
      const standing = await jointReviews.candidates(of, from);
      const candidates = standing.map(({ receipt, category }) => ({ receipt, category }));
      const list = draw({ candidates, quotas: day.quotas, seats: day.seats }, given, regulation);
      if (!isFact<NamedList>(list)) return list;

      await selections.add({ ...of, ...UNDRAWN, method: "ORGANISER", outcome: list });
      await jointReviews.mark(of, receiptsOf(list.selected), from, "SELECTED");
      await jointReviews.mark(of, receiptsOf(list.reserves), from, "RESERVE");
      await jointReviews.mark(of, receiptsOf(candidates), from, "NOT_SELECTED");
      return recordSelection(day, today);
    });
