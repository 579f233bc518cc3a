import { type CivilDate, civilDate, isCivilDate } from "../calendar/civil-date.js";
import { birthDateOf, readIdNumber } from "../identity/id-number.js";
import { toHalfWidth } from "../identity/normalise.js";
import { readPhone } from "../identity/phone.js";
import type { Fault, FaultCode } from "../regulation/answer.js";
import type { Values } from "../regulation/refusal.js";
import type { ApplicationChannel } from "../regulation/terms.js";
import { ageOn } from "./age.js";
import { GENDERS } from "./application.js";
import { type ApplicationForm, type Call, isAsked, OPTIONAL_FIELDS } from "./application-form.js";

const LONGEST = { name: 50, villageOrUnit: 100, address: 200, accessibilityNeeds: 500 } as const;
const LONGEST_TOPIC = 200;
const MOST_TOPICS = 10;
const OLDEST = 130;

const fault = (field: string, code: FaultCode, values?: Values): Fault => (values ? { field, code, values } : { field, code });

const written = (form: ApplicationForm): Fault[] =>
  (["name", "phone", "born", "category", "villageOrUnit"] as const)
    .filter((field) => !form[field].trim())
    .map((field) => fault(field, "REQUIRED"));

const tooLong = (form: ApplicationForm): Fault[] =>
  (Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    .filter((field) => (form[field]?.length ?? 0) > LONGEST[field])
    .map((field) => fault(field, "TOO_LONG", { most: LONGEST[field] }));

const topics = ({ topics: given }: ApplicationForm): Fault[] => [
  ...(given.length > MOST_TOPICS ? [fault("topics", "OUT_OF_RANGE", { most: MOST_TOPICS })] : []),
  ...given.flatMap((topic, at) => (topic.length > LONGEST_TOPIC ? fault(`topics.${at}`, "TOO_LONG", { most: LONGEST_TOPIC }) : [])),
];

const phone = (form: ApplicationForm): Fault[] => (form.phone.trim() && !readPhone(form.phone) ? [fault("phone", "MALFORMED")] : []);

function born(form: ApplicationForm, today: CivilDate): Fault[] {
  const text = toHalfWidth(form.born);
  if (!text) return [];
  if (!isCivilDate(text)) return [fault("born", "MALFORMED")];
  return text > today || ageOn(today, civilDate(text)) > OLDEST ? [fault("born", "OUT_OF_RANGE", { latest: today })] : [];
}

function idNumber(form: ApplicationForm, { formFields }: Call): Fault[] {
  if (!isAsked(formFields, "idNumber") || !form.idNumber?.trim()) return [];
  const id = readIdNumber(form.idNumber);
  if (!id) return [fault("idNumber", "MALFORMED")];
  const typed = toHalfWidth(form.born);
  return isCivilDate(typed) && birthDateOf(id) !== typed ? [fault("idNumber", "CONTRADICTS", { field: "born" })] : [];
}

const gender = ({ gender: given }: ApplicationForm, { formFields }: Call): Fault[] =>
  isAsked(formFields, "gender") && given && !GENDERS.includes(given) ? [fault("gender", "NOT_OFFERED", { offered: GENDERS })] : [];

const demanded = (form: ApplicationForm, { formFields }: Call): Fault[] =>
  OPTIONAL_FIELDS.filter((name) => formFields?.[name] === "REQUIRED" && !form[name]?.trim()).map((name) => fault(name, "REQUIRED"));

/** A group that this open day does not have, or that this way in does not lead to. */
function offer({ category }: ApplicationForm, { quotas }: Call, channel: ApplicationChannel): Fault[] {
  if (!category.trim() || quotas.length === 0) return [];
  const quota = quotas.find((one) => one.category === category);
  if (!quota || quota.most === 0) return [fault("category", "NOT_OFFERED", { offered: quotas.map((one) => one.category) })];
  const opensTo = channel === "NOMINATION" ? "NOMINATION" : "CALL";
  return quota.filledBy === "BOTH" || quota.filledBy === opensTo ? [] : [fault("category", "NOT_OFFERED", { filledBy: quota.filledBy })];
}

/** Every fault of the form at once, beside its field. */
export const formFaults = (form: ApplicationForm, call: Call, channel: ApplicationChannel, today: CivilDate): Fault[] => [
  ...written(form),
  ...tooLong(form),
  ...topics(form),
  ...phone(form),
  ...born(form, today),
  ...offer(form, call, channel),
  ...demanded(form, call),
  ...idNumber(form, call),
  ...gender(form, call),
];
