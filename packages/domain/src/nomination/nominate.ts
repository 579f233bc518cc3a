import type { ApplicationForm, Call } from "../application/application-form.js";
import { type ConsentObtained, consentObtainedFaults } from "../application/consent-obtained.js";
import type { SamePeople } from "../application/sameness.js";
import { submitApplication } from "../application/submit-application.js";
import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, isFact, isInvalid } from "../regulation/answer.js";
import { setByOffice } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { CategoryCode } from "../regulation/terms.js";
import type { Nomination, NominationLink } from "./nomination.js";

/** A form that an organisation fills in for somebody, saying who asked for the consent and when. */
export type NominationForm = ApplicationForm & ConsentObtained;

/** `named` are the categories of this organisation's nominations that still stand. */
export type NominationArrival = { readonly today: CivilDate; readonly same: SamePeople; readonly named: readonly CategoryCode[] };

type Day = CivilDate | null | undefined;

/** A link ends with its own day, or with the call, whichever is earlier; null where neither ends. */
export const lastDayToNominate = (
  { closesOn }: { readonly closesOn?: Day },
  call: { readonly registrationClosesOn?: Day },
): CivilDate | null =>
  [closesOn, call.registrationClosesOn].reduce<CivilDate | null>((last, day) => (day && (!last || day < last) ? day : last), null);

/** How many may be named is the office's own setting, and is cited as such. */
function noneLeft({ places }: NominationLink, category: CategoryCode, named: readonly CategoryCode[]): Refusal | undefined {
  const most = places.find((one) => one.category === category)?.most ?? 0;
  const already = named.filter((one) => one === category).length;
  return already < most ? undefined : refuse("NO_NOMINATION_LEFT", setByOffice("MUST", most), { category, most, already });
}

/** An organisation names somebody, who must be eligible like anybody else. */
export function nominate(
  link: NominationLink,
  form: NominationForm,
  call: Call,
  { regulation, ...arrival }: NominationArrival & { readonly regulation: Regulation },
): Nomination | Refusal | InvalidInput {
  const { today, same, named } = arrival;
  const closesOn = lastDayToNominate(link, call);
  const within = closesOn ? { ...call, registrationClosesOn: closesOn } : call;
  const answer = submitApplication(form, within, { channel: "NOMINATION", today, same }, regulation);
  const faults = consentObtainedFaults(form, today);
  if (faults.length > 0 && (isFact(answer) || isInvalid(answer))) return invalid(...("faults" in answer ? answer.faults : []), ...faults);
  if (!isFact(answer)) return answer;

  const { consentObtainedBy, consentObtainedOn } = form;
  const nomination = {
    ...answer,
    channel: "NOMINATION" as const,
    nominatedBy: link.unit,
    consentObtainedBy: consentObtainedBy.trim(),
    consentObtainedOn,
  };
  return noneLeft(link, form.category, named) ?? nomination;
}
