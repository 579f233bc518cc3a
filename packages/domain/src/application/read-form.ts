import { civilDate } from "../calendar/civil-date.js";
import { readIdNumber } from "../identity/id-number.js";
import { toHalfWidth } from "../identity/normalise.js";
import { type Phone, readPhone } from "../identity/phone.js";
import type { Particulars, Person } from "./application.js";
import { type ApplicationForm, type FormFields, isAsked, type OptionalField } from "./application-form.js";

const kept = <Value>(fields: FormFields | undefined, name: OptionalField, value: Value | undefined) =>
  isAsked(fields, name) && value ? { [name]: value } : {};

/** Who it is, as it is kept. Only for a form without faults. */
export const personOf = (form: ApplicationForm, fields?: FormFields): Person => ({
  name: form.name.trim(),
  phone: readPhone(form.phone) as Phone,
  born: civilDate(toHalfWidth(form.born)),
  ...kept(fields, "idNumber", readIdNumber(form.idNumber ?? "")),
  ...kept(fields, "gender", form.gender),
  ...kept(fields, "address", form.address?.trim()),
  ...kept(fields, "accessibilityNeeds", form.accessibilityNeeds?.trim()),
});

/** What else it says. Blank topics fall away. */
export const particularsOf = (form: ApplicationForm): Particulars => ({
  category: form.category,
  villageOrUnit: form.villageOrUnit.trim(),
  topics: form.topics.map((topic) => topic.trim()).filter(Boolean),
  ties: [...form.ties],
  fullCivilCapacity: form.fullCivilCapacity,
  consents: form.consents,
});
