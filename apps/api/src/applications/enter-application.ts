import { type Answer, type CivilDate, type EntryChannel, enterApplication as judge } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type ApplicationReceipt, type FormAndConsent, takeIn } from "./take-in.js";

export type EnterApplication = FormAndConsent & {
  readonly openDay: string;
  readonly idempotencyKey: string;
  readonly channel: EntryChannel;
  readonly consentObtainedOn: CivilDate;
};

/** A clerk enters what somebody said on the phone, wrote on paper or sent as a message (代录). */
export const enterApplication =
  ({ transact, today, now }: World) =>
  (clerk: Clerk, { openDay, idempotencyKey: key, channel, ...filledIn }: EnterApplication): Promise<Answer<ApplicationReceipt>> =>
    transact<Answer<ApplicationReceipt>>((tx) => {
      const form = { ...filledIn, consentObtainedBy: clerk.staff };
      const { consentText, consentObtainedBy, consentObtainedOn } = form;
      return takeIn(tx, {
        organisation: clerk.organisation,
        openDay,
        once: { scope: "enterApplication", key, input: { openDay, channel, ...filledIn } },
        at: now(),
        event: "ApplicationEntered",
        by: () => clerk,
        stamps: { consentText, enteredBy: clerk.staff, consentObtainedBy, consentObtainedOn },
        judge: (call, same) => judge(form, call, { channel, today: today(), same }, call.regulation),
      });
    });
