import { type Answer, type CivilDate, type EntryChannel, enterApplication as judge } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type ApplicationReceipt, type FormAndConsent, takeIn, type WayIn } from "./take-in.js";

/** What a clerk puts down for one person, by telephone or from a sheet. */
export type Entry = FormAndConsent & { readonly channel: EntryChannel; readonly consentObtainedOn: CivilDate };

export type EnterApplication = Entry & { readonly openDay: string; readonly idempotencyKey: string };

/** A clerk enters what somebody said on the phone, wrote on paper or sent as a message (代录). */
export const enterApplication =
  (world: World) =>
  (clerk: Clerk, { openDay, idempotencyKey: key, ...entry }: EnterApplication): Promise<Answer<ApplicationReceipt>> =>
    world.transact<Answer<ApplicationReceipt>>((tx) =>
      takeIn(tx, { ...entryBy(clerk, openDay, entry, world), once: { scope: "enterApplication", key, input: { openDay, ...entry } } }),
    );

/** How one entry is judged and stamped, alone or as a line of a table. */
export function entryBy(clerk: Clerk, openDay: string, { channel, ...filledIn }: Entry, { today, now }: World): WayIn {
  const form = { ...filledIn, consentObtainedBy: clerk.staff };
  const { consentText, consentObtainedBy, consentObtainedOn } = form;
  return {
    organisation: clerk.organisation,
    openDay,
    at: now(),
    event: "ApplicationEntered",
    by: () => clerk,
    stamps: { consentText, enteredBy: clerk.staff, consentObtainedBy, consentObtainedOn },
    judge: (call, same) => judge(form, call, { channel, today: today(), same }, call.regulation),
  };
}
