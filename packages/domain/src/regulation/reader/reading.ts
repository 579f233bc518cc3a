import type { CivilDate } from "../../calendar/civil-date.js";

/** Characters of `Reading.text`, from and with `start`, up to and without `end`. */
export type Span = { readonly start: number; readonly end: number };

/** HIGH: the words say so and read one way. MEDIUM: derived from the words. LOW: the place is damaged or reads several ways; ask. */
export type Confidence = "HIGH" | "MEDIUM" | "LOW";

/** What the text is taken to lay down, beside the very words that say so. Nothing takes effect before a person confirms it. */
export type Proposal<Value> = {
  readonly value: Value;
  readonly phrase: string;
  readonly span: Span;
  /** The article (第四条) or section (三、活动地点) around the phrase; null outside any. */
  readonly article: string | null;
  readonly confidence: Confidence;
  readonly status: "PROPOSED";
};

export const DOCUMENT_TYPES = ["ANNOUNCEMENT", "NOTICE", "PLAN", "REGULATION"] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export type LeadTimeRead = { readonly value: number; readonly unit: "WORKDAY" | "DAY" };

export type EventRead = {
  readonly date: CivilDate;
  /** `HH:mm`; null where the text gives no time. */
  readonly start: string | null;
  readonly end: string | null;
  /** As printed, such as 星期五. */
  readonly weekdayStated: string | null;
  readonly venues: readonly string[];
  readonly capacity: number | null;
};

export type CategoryRead = { readonly name: string; readonly quota: number | null };

export type Total = { readonly exact: number } | { readonly min: number | null; readonly max: number | null } | { readonly approx: number };

export type RegistrationRead = {
  readonly required: boolean;
  readonly channels: readonly string[];
  /** `YYYY-MM-DD`, or `YYYY-MM-DD HH:mm` where a time is given. */
  readonly deadline: string | null;
  readonly fields: readonly string[];
};

/** Every parameter may be absent: what the text does not say is not here. */
export type Parameters = {
  readonly docType: DocumentType;
  readonly issuer: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly catalogueCategory: string;
  readonly subjectCategory: string;
  readonly documentNumber: string;
  readonly generatedDate: CivilDate;
  readonly publishedAt: string;
  readonly timesPerYear: number;
  readonly months: readonly number[];
  readonly events: readonly EventRead[];
  readonly leadTime: LeadTimeRead;
  readonly minAge: number;
  readonly maxAge: number;
  readonly fullCivilCapacity: boolean;
  readonly residence: string;
  readonly categories: readonly CategoryRead[];
  readonly excludedCategories: readonly string[];
  readonly repsTotal: Total;
  /** `max` is null where the text names the least alone. */
  readonly venuesPerEvent: { readonly min: number; readonly max: number | null };
  readonly selectionGroup: boolean;
  readonly publicRecruit: boolean;
  readonly orgRecommend: boolean;
  readonly jointReview: boolean;
  readonly overflow: string;
  readonly publicity: { readonly required: boolean; readonly days: number | null };
  readonly registration: RegistrationRead;
  readonly feedback: string;
};

export type ParameterName = keyof Parameters;

export type Proposals = { readonly [Name in ParameterName]?: Proposal<Parameters[Name]> };

export const READING_WARNINGS = [
  "ADVERTISING_DROPPED",
  "CALENDAR_DAYS_AND_WORKING_DAYS",
  "COUNT_DOES_NOT_MATCH_LIST",
  "DAMAGED_SPAN",
  "DATE_DIGIT_LOST",
  "EXCLUDED_GROUP_READS_LIKE_INVITED",
  "FILING_DEADLINE_IS_NOT_REGISTRATION",
  "FILTERED_WORD",
  "LEAD_TIME_READS_SEVERAL_WAYS",
  "NOT_A_WORKING_DAY",
  "SOURCE_IS_NOT_GOVERNMENT",
  "SUM_DOES_NOT_MATCH_PARTS",
  "TOTAL_INCLUDES_STAFF",
  "WEEKDAY_DOES_NOT_MATCH_DATE",
] as const;
export type ReadingWarningCode = (typeof READING_WARNINGS)[number];

export type ReadingWarning = { readonly code: ReadingWarningCode; readonly phrase: string; readonly message: string };

/** A place that was damaged in an exactly known way: what stood there, and what stands there now. */
export type Repair = { readonly span: Span; readonly was: string; readonly is: string };

export type Reading = {
  /** The text as repaired and simplified, without furniture and advertising: reading it again changes nothing. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly proposals: Proposals;
  readonly warnings: readonly ReadingWarning[];
};
