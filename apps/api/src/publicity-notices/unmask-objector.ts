import { type Answer, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type UnmaskObjector = { readonly objection: string; readonly reason: string };
export type UnmaskedObjector = { readonly receiptNumber: string; readonly name: string; readonly phone: string };

/** An objection must be asked about: whom to call, for a reason that stands in the journal. */
export const unmaskObjector =
  ({ transact }: World) =>
  (clerk: Clerk, { objection: id, reason }: UnmaskObjector): Promise<Answer<UnmaskedObjector>> =>
    transact<Answer<UnmaskedObjector>>(async ({ objections, people, journal }) => {
      if (!reason.trim()) return invalid({ field: "reason", code: "GROUND_NEEDED" });
      const { personId, receiptNumber } = await objections.find(clerk.organisation, id);
      const person = (await people.read([personId])).get(personId);
      if (!person) return { nowAt: "ERASED" };
      await journal.record("ObjectorUnmasked", clerk, { subject: { type: "Objection", id }, detail: { reason: reason.trim() } });
      return { receiptNumber, name: person.name, phone: person.phone };
    });
