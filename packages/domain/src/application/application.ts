import type { CivilDate } from "../calendar/civil-date.js";
import type { IdNumber } from "../identity/id-number.js";
import type { Phone } from "../identity/phone.js";
import type { ApplicationChannel, CategoryCode, LocalTie } from "../regulation/terms.js";
import type { Consents } from "./consent.js";
import type { Finding } from "./finding.js";

/**
 * The life of an application up to the list. What follows has words of its own: an invitation is accepted or declined,
 * and attendance is a check-in. MERGED is a second application of one person; STRUCK, after an upheld objection.
 */
export const APPLICATION_STATUSES = [
  "SUBMITTED",
  "MERGED",
  "WITHDRAWN",
  "PASSED",
  "RETURNED",
  "SELECTED",
  "RESERVE",
  "NOT_SELECTED",
  "STRUCK",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** The number that a notice may print. */
export type ReceiptNumber = string;

/** Everything that tells who somebody is. It is kept apart from all other facts, and erased apart from them. */
export type Person = {
  readonly name: string;
  readonly phone: Phone;
  readonly born: CivilDate;
  readonly idNumber?: IdNumber;
  readonly gender?: Gender;
  readonly address?: string;
  /** A wheelchair, a sign interpreter: what somebody needs tells of her health, so it is kept like her name. */
  readonly accessibilityNeeds?: string;
};

export const GENDERS = ["FEMALE", "MALE"] as const;
export type Gender = (typeof GENDERS)[number];

/** What an application says besides who it is. */
export type Particulars = {
  readonly category: CategoryCode;
  readonly villageOrUnit: string;
  readonly topics: readonly string[];
  readonly ties: readonly LocalTie[];
  readonly fullCivilCapacity: boolean;
  readonly consents: Consents;
};

export type Application = Particulars & {
  readonly status: ApplicationStatus;
  readonly person: Person;
  readonly channel: ApplicationChannel;
  readonly submittedOn: CivilDate;
  /** Why it was taken: one finding for each clause that speaks. */
  readonly findings: readonly Finding[];
  /** Receipt numbers that share a phone; a clerk decides. Empty once decided. */
  readonly possibleDuplicates: readonly ReceiptNumber[];
  readonly mergedInto?: ReceiptNumber;
};
