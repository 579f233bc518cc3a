import { addDays, addYears, type CivilDate } from "../calendar/civil-date.js";
import type { RetentionTerms } from "../regulation/terms.js";

/** Somebody whom the office knows because she applied to an open day that is over. */
export type KeptPerson = {
  /** On the settled list, or invited in somebody's place. */
  readonly listed: boolean;
  /** Not any more: declined, struck, absent, or the day was cancelled. */
  readonly gone: boolean;
  /** Seen at the door, on the list or not. */
  readonly cameIn: boolean;
  readonly idNumber: boolean;
  /** An opinion or an objection of hers is still to be answered: whoever is erased cannot be told. */
  readonly awaitsAnswer: boolean;
};

export type DueErasure = "PERSON" | "ID_NUMBER";

/** Who was there is a representative; who was only invited and has gone is kept no longer than the others. */
export const isRepresentative = ({ listed, gone, cameIn }: KeptPerson): boolean => cameIn || (listed && !gone);

/** The last day on which she is kept, until its 24:00 (民法典 201 to 203). */
export const keptThrough = (person: KeptPerson, event: CivilDate, terms: RetentionTerms): CivilDate =>
  isRepresentative(person) ? addYears(event, terms.representativeYears) : addDays(event, terms.unselectedDays);

/** The last day on which nothing can be due of anybody of an event, whoever she is: until then nobody has to be looked at. */
export const nothingDueThrough = (event: CivilDate, { idNumberDays, unselectedDays, representativeYears }: RetentionTerms): CivilDate =>
  [addDays(event, idNumberDays), addDays(event, unselectedDays), addYears(event, representativeYears)].sort()[0] as CivilDate;

/** 个人信息保护法 19 and 47: no longer than the purpose needs. What is due of her today; nothing where she may still be kept. */
export function dueForErasure(person: KeptPerson, event: CivilDate, today: CivilDate, terms: RetentionTerms): DueErasure | undefined {
  if (!person.awaitsAnswer && today > keptThrough(person, event, terms)) return "PERSON";
  return person.idNumber && today > addDays(event, terms.idNumberDays) ? "ID_NUMBER" : undefined;
}
