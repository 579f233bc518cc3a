import { type Admission, admitAll as admit, candidateStatus, isFact, recordSelection } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { receiptsOf } from "./receipts-of.js";
import { begun, UNDRAWN } from "./undrawn.js";

/** Where everybody fits who stands for the list, nobody is drawn (全部入选). */
export const admitAll =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "EverybodyAdmitted" }, async (day, { today, regulation }, { jointReviews, selections }) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING") return outOfTurn(day);
      const before = await selections.of(of);
      if (before) return begun(before);
      const standing = await jointReviews.candidates(of, [candidateStatus(regulation)]);
      const candidates = standing.map(({ receipt, category }) => ({ receipt, category }));
      const admission = admit({ candidates, quotas: day.quotas, seats: day.seats });
      if (!isFact<Admission>(admission)) return admission;

      await selections.add({ ...of, ...UNDRAWN, method: "EVERYBODY", outcome: admission });
      await jointReviews.mark(of, receiptsOf(candidates), [candidateStatus(regulation)], "SELECTED");
      return recordSelection(day, today);
    });
