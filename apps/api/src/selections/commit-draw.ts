import { type Commitment, commitDraw as commit, commitmentOf, isFact } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { poolOf } from "./pool-of.js";

export type CommitDraw = OnOpenDay & { readonly sourceNames: readonly string[] };

/** Freezes the list, the seats, and the names of the sources of chance, and publishes one hash over all of it before a die is thrown. */
export const commitDraw =
  (world: World) =>
  (clerk: Clerk, { openDay, sourceNames }: CommitDraw) =>
    takeAct(world, clerk, { openDay, event: "DrawCommitted" }, async (day, { regulation }, tx) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "SELECTING" || day.selectedOn) return outOfTurn(day);
      if (await tx.selections.of(of)) return { nowAt: "COMMITTED" };
      const { candidates } = await poolOf(tx, of, regulation);
      const frozen = commit({ openDay, candidates, quotas: day.quotas, seats: day.seats, sourceNames }, regulation);
      if (!isFact<Commitment>(frozen)) return frozen;

      const commitment = commitmentOf(frozen, sha256);
      const nothingYet = { version: 1, sources: [], seed: null, outcome: null };
      await tx.selections.add({ ...of, ...nothingYet, method: "LOT", frozen, commitment, committedAt: world.now() });
      return day;
    });
