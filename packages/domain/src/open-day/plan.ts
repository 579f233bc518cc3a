import type { FormFields } from "../application/application-form.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { CategoryQuota } from "../quota/quota.js";
import type { ClauseName } from "../regulation/regulation.js";
import type { ContentBlock, FormOfActivity, VenueType } from "../regulation/terms.js";

export type OpenDayId = string;

/** A clock time of the day in Asia/Shanghai, `HH:mm`; two are compared with `<`. */
export type ClockTime = string;

/** One stop of the itinerary: a venue, when the group is there, and how many it holds. */
export type Stop = {
  readonly venue: string;
  readonly name: string;
  readonly type: VenueType;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly capacity: number;
};

export const LEADER_ROLES = ["PRINCIPAL", "IN_CHARGE"] as const;
export type LeaderRole = (typeof LEADER_ROLES)[number];

/** 第八条: the principal leader (主要领导) or the leader in charge (分管领导) reports on the work. */
export type LeaderReport = { readonly by: string; readonly role: LeaderRole; readonly subject: string };

/** Where the office departs from what is done 一般, or overrides its own setting: lawful with a ground, recorded and shown. */
export type Departure = { readonly clause: ClauseName; readonly ground: string };

/** A day that was moved, and why. */
export type Postponement = { readonly from: CivilDate; readonly to: CivilDate; readonly on: CivilDate; readonly ground: string };

/** What the office plans: known from the first draft to the archive. */
export type Plan = {
  readonly id: OpenDayId;
  readonly organisation: string;
  readonly version: number;
  readonly theme: string;
  readonly date: CivilDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly seats: number;
  readonly quotas: readonly CategoryQuota[];
  readonly itinerary: readonly Stop[];
  readonly contentBlocks: readonly ContentBlock[];
  readonly forms: readonly FormOfActivity[];
  readonly leaderReport?: LeaderReport;
  /** Fields that the office asks for beside the six; absent where it asks for none. */
  readonly formFields?: FormFields;
  readonly departures: readonly Departure[];
  readonly postponements: readonly Postponement[];
};
