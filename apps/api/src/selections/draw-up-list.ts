import { type DrawUpList, drawUpList as draw, isFact, type NamedList, recordSelection } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { poolOf } from "./pool-of.js";
import { receiptsOf } from "./receipts-of.js";
import { begun, UNDRAWN } from "./undrawn.js";

/** Where nothing lays the lot down, the organiser names the list (拟定名单), with a ground that is shown beside it. */
export const drawUpList =
  (world: World) =>
  (clerk: Clerk, { openDay, ...given }: OnOpenDay & DrawUpList) =>
    takeAct(world, clerk, { openDay, event: "ListDrawn" }, async (day, { today, regulation }, tx) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING") return outOfTurn(day);
      const before = await tx.selections.of(of);
      if (before) return begun(before);
      const { from, candidates } = await poolOf(tx, of, regulation);
      const list = draw({ candidates, quotas: day.quotas, seats: day.seats }, given, regulation);
      if (!isFact<NamedList>(list)) return list;

      await tx.selections.add({ ...of, ...UNDRAWN, method: "ORGANISER", outcome: list });
      await tx.jointReviews.mark(of, receiptsOf(list.selected), from, "SELECTED");
      await tx.jointReviews.mark(of, receiptsOf(list.reserves), from, "RESERVE");
      await tx.jointReviews.mark(of, receiptsOf(candidates), from, "NOT_SELECTED");
      return recordSelection(day, today);
    });
