import { type Answer, invalid, packOf, type Regulation, withOfficeDefaults, withOwnSettings } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type AdoptRegulation = { readonly pack: string };

/** A town adopts a regulation that comes with the product; where it is silent, what the office has laid down stays, else its usual settings. */
export const adoptRegulation =
  ({ transact, now }: World) =>
  (clerk: Clerk, { pack: id }: AdoptRegulation): Promise<Answer<Regulation>> =>
    transact<Answer<Regulation>>(async ({ regulations, journal }) => {
      const pack = packOf(id);
      if (!pack) return invalid({ field: "pack", code: "NOT_OFFERED" });
      if (await regulations.has(clerk.organisation, id)) return { nowAt: id };

      const settled = await regulations.holdOwnSettings(clerk.organisation);
      const { regulation, own } = withOwnSettings(withOfficeDefaults(pack.regulation), settled);
      await regulations.adopt(clerk.organisation, { ...pack, regulation }, own, now());
      await journal.record("RegulationAdopted", clerk, { subject: { type: "Regulation", id }, after: regulation });
      return regulation;
    });
