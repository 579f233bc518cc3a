import { type Answer, type CivilDate, type Gender, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type UnmaskApplicant = { readonly application: string; readonly reason: string };

export type UnmaskedApplicant = {
  readonly receiptNumber: string;
  readonly name: string;
  readonly phone: string;
  readonly born: CivilDate | null;
  readonly idNumber: string | null;
  readonly address: string | null;
  readonly gender: Gender | null;
  readonly accessibilityNeeds: string | null;
};

/** To see who somebody is takes a reason, and leaves a line: who looked at whom, when and why. */
export const unmaskApplicant =
  ({ transact }: World) =>
  (clerk: Clerk, { application: id, reason }: UnmaskApplicant): Promise<Answer<UnmaskedApplicant>> =>
    transact<Answer<UnmaskedApplicant>>(async ({ applications, people, journal }) => {
      if (!reason.trim()) return invalid({ field: "reason", code: "GROUND_NEEDED" });
      const { personId, receiptNumber } = await applications.find(clerk.organisation, id);
      const person = (await people.read([personId])).get(personId);
      if (!person) return { nowAt: "ERASED" };

      await journal.record("ApplicantUnmasked", clerk, { subject: { type: "Application", id }, detail: { reason: reason.trim() } });
      const { name, phone, born, idNumber, address, gender, accessibilityNeeds } = person;
      return { receiptNumber, name, phone, born, idNumber, address, gender, accessibilityNeeds };
    });
