import { type Answer, type Instant, invalid, maskIdentifiers } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { AdminOpinion } from "./opinion.type.js";
import { everyOpinion, type OpinionFilter } from "./opinions-board.query.js";
import { unitInReach } from "./reach.js";

export type ExportOpinions = OpinionFilter & { readonly purpose: string };

export type ExportedOpinions = {
  readonly purpose: string;
  readonly by: string;
  readonly at: Instant;
  readonly rows: readonly AdminOpinion[];
};

const MOST_ROWS = 5000;

/** Gives opinions out as a list (导出), for a purpose; numbers in their words are starred, and a handler takes out her own unit's alone. */
export const exportOpinions =
  (world: World) =>
  (clerk: Clerk, { purpose: typed, ...wanted }: ExportOpinions): Promise<Answer<ExportedOpinions>> =>
    world.transact<Answer<ExportedOpinions>>(async (tx) => {
      const purpose = typed.trim();
      if (!purpose) return invalid({ field: "purpose", code: "GROUND_NEEDED" });
      const asked = { ...wanted, organisation: clerk.organisation, unit: unitInReach(clerk) ?? wanted.unit ?? null };
      const found = await everyOpinion(tx, { ...asked, first: MOST_ROWS + 1 }, world);
      if (found.length > MOST_ROWS) return invalid({ field: "rows", code: "OUT_OF_RANGE", values: { most: MOST_ROWS } });

      const rows = found.map((opinion) => ({ ...opinion, text: opinion.text === null ? null : maskIdentifiers(opinion.text) }));
      const subject = wanted.openDay ? { type: "OpenDay", id: wanted.openDay } : { type: "Organisation", id: clerk.organisation };
      const { status, unit } = asked;
      const detail = {
        purpose,
        count: rows.length,
        ...(status && { status }),
        ...(unit && { unit }),
        ...(wanted.overdue && { overdue: true }),
      };
      await tx.journal.record("OpinionsExported", clerk, { subject, detail });
      return { purpose, by: clerk.name, at: world.now(), rows };
    });
