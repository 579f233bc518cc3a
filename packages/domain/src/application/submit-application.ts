import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { ApplicationChannel } from "../regulation/terms.js";
import type { Application } from "./application.js";
import type { ApplicationForm, Call } from "./application-form.js";
import { missingConsent } from "./consent.js";
import { eligibility } from "./eligibility.js";
import { refusalOf } from "./finding.js";
import { formFaults } from "./form-faults.js";
import { particularsOf, personOf } from "./read-form.js";
import type { SamePeople } from "./sameness.js";

/** How, when, and beside whom an application comes in. */
export type Arrival = { readonly channel: ApplicationChannel; readonly today: CivilDate; readonly same: SamePeople };

/** Registration closes at 24:00 of its day, so the day itself is in time. */
export const tooLate = ({ registrationClosesOn: closesOn }: Call, today: CivilDate, clause?: Clause<unknown>): Refusal | undefined =>
  clause && closesOn && today > closesOn ? refuse("TOO_LATE", clause, { today, closedOn: closesOn }) : undefined;

const alreadyIn = ({ certain }: SamePeople, clause?: Clause<unknown>): Refusal | undefined =>
  clause && certain.length > 0 ? refuse("ALREADY_APPLIED", clause, { applications: certain.length }) : undefined;

/** Judges in the order in which a person would want to hear it: too late, slips of the pen, the law, and then the others. */
export function submitApplication(
  form: ApplicationForm,
  call: Call,
  arrival: Arrival,
  regulation: Regulation,
): Application | Refusal | InvalidInput {
  const { channel, today, same } = arrival;
  const late = tooLate(call, today, regulation.registration);
  if (late) return late;

  const faults = formFaults(form, call, channel, today);
  if (faults.length > 0) return invalid(...faults);

  const person = personOf(form, call.formFields);
  const particulars = particularsOf(form);
  const findings = eligibility({ ...person, ...particulars }, call.date, regulation);
  const no = refusalOf(findings) ?? missingConsent(particulars.consents, regulation) ?? alreadyIn(same, regulation.onePlacePerPerson);
  return (
    no ?? { ...particulars, status: "SUBMITTED", person, channel, submittedOn: today, findings, possibleDuplicates: [...same.possible] }
  );
}
