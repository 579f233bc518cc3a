import type { ApplicationForm, Fault } from "@kaimen/domain";
import type { Personal } from "../platform/people/personal.js";
import type { KeptApplication } from "./applications.repository.js";
import type { FormAndConsent } from "./take-in.js";

/** Only what is to be different; what is left out stays. `newPhone`, since `phone` opens. */
export type Changes = { readonly newPhone?: string | null } & {
  readonly [Field in keyof Omit<FormAndConsent, "phone">]?: FormAndConsent[Field] | null;
};

/** The form as it would have been filled in. */
export function changedForm(was: KeptApplication, person: Personal, changes: Changes): ApplicationForm {
  const { name, phone, born, idNumber, address, gender, accessibilityNeeds } = person;
  const { category, villageOrUnit, topics, ties, fullCivilCapacity, consents } = was;
  const before = { name, phone, born: born ?? "", category, villageOrUnit, topics, ties, fullCivilCapacity, consents };
  const kept = Object.fromEntries(Object.entries({ idNumber, address, gender, accessibilityNeeds }).filter(([, value]) => value !== null));
  return { ...before, ...kept, ...given({ ...changes, phone: changes.newPhone }) };
}

const FIELDS = [
  ...(["name", "phone", "born", "category", "villageOrUnit", "topics", "ties"] as const),
  ...(["fullCivilCapacity", "consents", "idNumber", "address", "gender", "accessibilityNeeds"] as const),
];

const given = (changes: Partial<Record<string, unknown>>) =>
  Object.fromEntries(
    FIELDS.filter((field) => changes[field] !== undefined && changes[field] !== null).map((field) => [field, changes[field]]),
  );

/** The fault of a new phone stands beside the field that it was typed into. */
export const asTyped = (fault: Fault): Fault => (fault.field === "phone" ? { ...fault, field: "newPhone" } : fault);
