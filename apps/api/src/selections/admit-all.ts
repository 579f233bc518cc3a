import { type Admission, admitAll as admit, isFact, recordSelection } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

const NO_LOT = { version: 1, method: "EVERYBODY", frozen: null, commitment: null, committedAt: null, sources: [], seed: null } as const;

/** Where everybody who passed fits, nobody is drawn (全部入选). */
export const admitAll =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "EverybodyAdmitted" }, async (day, { today }, { jointReviews, selections }) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING") return outOfTurn(day);
      const before = await selections.of(of);
      if (before) return { nowAt: before.outcome ? "DRAWN" : "COMMITTED" };
      const candidates = await jointReviews.candidates(of, ["PASSED"]);
      const admission = admit({
        candidates: candidates.map(({ receipt, category }) => ({ receipt, category })),
        quotas: day.quotas,
        seats: day.seats,
      });
      if (!isFact<Admission>(admission)) return admission;

      await selections.add({ ...of, ...NO_LOT, sources: [], outcome: admission });
      await jointReviews.mark(
        of,
        candidates.map(({ receipt }) => receipt),
        ["PASSED"],
        "SELECTED",
      );
      return recordSelection(day, today);
    });
