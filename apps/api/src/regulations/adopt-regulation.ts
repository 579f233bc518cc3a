import { type Answer, invalid, packOf, type Regulation, withOfficeDefaults } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type AdoptRegulation = { readonly pack: string };

/** A town adopts a regulation that comes with the product; where it is silent, the office's usual settings are filled in as such. */
export const adoptRegulation =
  ({ transact, now }: World) =>
  (clerk: Clerk, { pack: id }: AdoptRegulation): Promise<Answer<Regulation>> =>
    transact<Answer<Regulation>>(async ({ regulations, journal }) => {
      const pack = packOf(id);
      if (!pack) return invalid({ field: "pack", code: "NOT_OFFERED" });
      if (await regulations.has(clerk.organisation, id)) return { nowAt: id };

      const regulation = withOfficeDefaults(pack.regulation);
      await regulations.adopt(clerk.organisation, { ...pack, regulation }, now());
      await journal.record("RegulationAdopted", clerk, { subject: { type: "Regulation", id }, after: regulation });
      return regulation;
    });
