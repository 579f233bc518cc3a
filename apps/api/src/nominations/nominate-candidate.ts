import { type Answer, type CivilDate, invalid, nominate } from "@kaimen/domain";
import { type ApplicationReceipt, type FormAndConsent, takeIn } from "../applications/take-in.js";
import { unit as unitActor } from "../platform/journal/actor.js";
import type { World } from "../world.js";

export type NominateCandidate = FormAndConsent & {
  readonly nominationCode: string;
  readonly idempotencyKey: string;
  readonly consentObtainedBy: string;
  readonly consentObtainedOn: CivilDate;
};

/** An organisation names somebody, who becomes an applicant like any other, with a receipt that is hers. */
export const nominateCandidate =
  ({ transact, today, now }: World) =>
  ({ nominationCode: code, idempotencyKey: key, ...form }: NominateCandidate): Promise<Answer<ApplicationReceipt>> =>
    transact<Answer<ApplicationReceipt>>(async (tx) => {
      const held = await tx.nominationLinks.held(code);
      if (!held) return invalid({ field: "nominationCode", code: "NOT_FOUND" });
      const { organisation, openDay, unit, places, closesOn, id: nominatedThrough } = held;
      const link = { unit, places, ...(closesOn && { closesOn }) };
      const named = await tx.applications.named(organisation, nominatedThrough);
      const { consentText, consentObtainedBy, consentObtainedOn } = form;
      return takeIn(tx, {
        organisation,
        openDay,
        once: { scope: "nominateCandidate", key, input: { nominatedThrough, ...form } },
        at: now(),
        event: "CandidateNominated",
        by: () => unitActor(organisation, unit),
        stamps: { consentText, nominatedThrough, nominatedBy: unit, consentObtainedBy: consentObtainedBy.trim(), consentObtainedOn },
        judge: (call, same) => nominate(link, form, call, { today: today(), same, named, regulation: call.regulation }),
      });
    });
