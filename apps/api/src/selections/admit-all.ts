import { type Admission, admitAll as admit, isFact, recordSelection } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { poolOf } from "./pool-of.js";
import { receiptsOf } from "./receipts-of.js";
import { begun, UNDRAWN } from "./undrawn.js";

/** Where everybody fits who stands for the list, nobody is drawn (全部入选). */
export const admitAll =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "EverybodyAdmitted" }, async (day, { today, regulation }, tx) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING") return outOfTurn(day);
      const before = await tx.selections.of(of);
      if (before) return begun(before);
      const { from, candidates } = await poolOf(tx, of, regulation);
      const admission = admit({ candidates, quotas: day.quotas, seats: day.seats });
      if (!isFact<Admission>(admission)) return admission;

      await tx.selections.add({ ...of, ...UNDRAWN, method: "EVERYBODY", outcome: admission });
      await tx.jointReviews.mark(of, receiptsOf(candidates), from, "SELECTED");
      return recordSelection(day, today);
    });
