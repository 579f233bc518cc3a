import { type Answer, type Instant, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type ExportDossier = { readonly openDay: string; readonly purpose: string };
export type DossierExport = ExportDossier & { readonly by: string; readonly exportedAt: Instant };

const LONGEST = 200;

/** To carry a day's dossier out of the house takes a purpose and leaves a line, though nobody's name in it can be read. */
export const exportDossier =
  ({ transact, now }: World) =>
  (clerk: Clerk, { openDay, purpose: given }: ExportDossier): Promise<Answer<DossierExport>> =>
    transact<Answer<DossierExport>>(async ({ openDays, journal }) => {
      const purpose = given.trim();
      if (purpose === "") return invalid({ field: "purpose", code: "REQUIRED" });
      if (purpose.length > LONGEST) return invalid({ field: "purpose", code: "TOO_LONG", values: { most: LONGEST } });
      await openDays.find(clerk.organisation, openDay);

      await journal.record("DossierExported", clerk, { subject: { type: "OpenDay", id: openDay }, detail: { purpose } });
      return { openDay, purpose, by: clerk.name, exportedAt: now() };
    });
