import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, isInvalid } from "../regulation/answer.js";
import { isRefusal, type Refusal } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { ApplicationChannel } from "../regulation/terms.js";
import type { Application } from "./application.js";
import type { ApplicationForm, Call } from "./application-form.js";
import { type ConsentObtained, consentObtainedFaults } from "./consent-obtained.js";
import type { SamePeople } from "./sameness.js";
import { submitApplication } from "./submit-application.js";

/** The ways in that end on a clerk's desk. */
export const ENTRY_CHANNELS = ["PHONE", "PAPER", "WECHAT", "WEIBO", "ON_SITE"] as const satisfies readonly ApplicationChannel[];
export type EntryChannel = (typeof ENTRY_CHANNELS)[number];

export type EntryForm = ApplicationForm & ConsentObtained;
export type Entry = { readonly channel: EntryChannel; readonly today: CivilDate; readonly same: SamePeople };

/** A clerk enters what somebody said or wrote (代录). It is judged like any other; her consent was asked for by the clerk. */
export function enterApplication(
  form: EntryForm,
  call: Call,
  entry: Entry,
  regulation: Regulation,
): (Application & ConsentObtained) | Refusal | InvalidInput {
  const answer = submitApplication(form, call, entry, regulation);
  if (isRefusal(answer)) return answer;

  const faults = [...(isInvalid(answer) ? answer.faults : []), ...consentObtainedFaults(form, entry.today)];
  if (isInvalid(answer) || faults.length > 0) return invalid(...faults);
  return { ...answer, consentObtainedBy: form.consentObtainedBy.trim(), consentObtainedOn: form.consentObtainedOn };
}
