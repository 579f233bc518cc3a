import type { CivilDate } from "../calendar/civil-date.js";
import type { CategoryQuota } from "../quota/quota.js";
import type { LocalTie } from "../regulation/terms.js";
import type { Gender } from "./application.js";
import type { Consents } from "./consent.js";

/** Six fields, the boxes to tick, and what an office asked for besides. As typed: nothing is trusted before it is read. */
export type ApplicationForm = {
  readonly name: string;
  readonly phone: string;
  readonly born: string;
  readonly category: string;
  readonly villageOrUnit: string;
  readonly topics: readonly string[];
  readonly ties: readonly LocalTie[];
  readonly fullCivilCapacity: boolean;
  readonly consents: Consents;
  readonly idNumber?: string;
  readonly gender?: Gender;
  readonly address?: string;
  readonly accessibilityNeeds?: string;
};

/** Fields that an office may add for one open day. */
export const OPTIONAL_FIELDS = ["idNumber", "gender", "address", "accessibilityNeeds"] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

export const FIELD_DEMANDS = ["OFF", "OPTIONAL", "REQUIRED"] as const;
export type FieldDemand = (typeof FIELD_DEMANDS)[number];

/** What is not named is OFF: not asked, and not kept where somebody sends it all the same (个人信息保护法: the least that is needed). */
export type FormFields = Partial<Readonly<Record<OptionalField, FieldDemand>>>;

/** What an open day says to those who apply. Without quotas it offers every group that its regulation names. */
export type Call = {
  readonly date: CivilDate;
  readonly registrationClosesOn?: CivilDate;
  readonly quotas: readonly CategoryQuota[];
  readonly formFields?: FormFields;
};

/** Every field with its demand. */
export const demandsOf = (fields: FormFields): Required<FormFields> =>
  Object.fromEntries(OPTIONAL_FIELDS.map((name) => [name, fields[name] ?? "OFF"])) as Required<FormFields>;

export const isAsked = (fields: FormFields | undefined, name: OptionalField): boolean => (fields?.[name] ?? "OFF") !== "OFF";
