import type { CallFacts, Regulation } from "@kaimen/domain";
import { CITIZENS_SITE, CONTACT_PHONE } from "../../../site/mounted.js";
import type { Day } from "../DayFrame.js";

/** The announced day, or the one that the schedule recommends until there is one. */
export const closingOf = ({ registrationClosesOn, timeline }: Day) =>
  registrationClosesOn ?? timeline.find(({ step }) => step === "CLOSE_REGISTRATION")?.day;

type Office = { readonly code: string; readonly name: string };

/** What the announcement and its texts are made of: the plan, the regulation, the page of the day and the office's number. */
export const callFactsOf = (day: Day, office: Office, regulation: Partial<Regulation>): CallFacts & { readonly day: Day } => ({
  host: office.name,
  day: { ...day, registrationClosesOn: closingOf(day) ?? null },
  regulation,
  link: `${CITIZENS_SITE}/${office.code}/open-days/${day.id}`,
  ...(CONTACT_PHONE && { phone: CONTACT_PHONE }),
});
