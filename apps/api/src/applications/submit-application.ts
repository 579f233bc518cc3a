import { type Answer, submitApplication as judge } from "@kaimen/domain";
import { citizen } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import { type ApplicationReceipt, type FormAndConsent, takeIn } from "./take-in.js";

export type SubmitApplication = FormAndConsent & {
  readonly organisation: string;
  readonly openDay: string;
  readonly idempotencyKey: string;
};

/** Somebody applies for herself (报名), through the portal and without an account. */
export const submitApplication =
  ({ transact, today, now }: World) =>
  ({ organisation: code, openDay, idempotencyKey: key, ...form }: SubmitApplication): Promise<Answer<ApplicationReceipt>> =>
    transact<Answer<ApplicationReceipt>>(async (tx) => {
      const organisation = await tx.organisations.idOf(code);
      return takeIn(tx, {
        organisation,
        openDay,
        once: { scope: "submitApplication", key, input: { openDay, ...form } },
        at: now(),
        event: "ApplicationSubmitted",
        by: (person) => citizen(organisation, person),
        stamps: { consentText: form.consentText },
        judge: (call, same) => judge(form, call, { channel: "PORTAL", today: today(), same }, call.regulation),
      });
    });
