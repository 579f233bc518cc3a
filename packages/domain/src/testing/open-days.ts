import { civilDate } from "../calendar/civil-date.js";
import { announceOpenDay } from "../open-day/announce-open-day.js";
import { approveOpenDay } from "../open-day/approve-open-day.js";
import { beginDay } from "../open-day/begin-day.js";
import { closeDay } from "../open-day/close-day.js";
import { closeRegistration } from "../open-day/close-registration.js";
import { recordSelection, toSelecting } from "../open-day/draw-up-list.js";
import { formSelectionGroup } from "../open-day/form-selection-group.js";
import type { GroupMember, Recruiting, Reviewing } from "../open-day/open-day.js";
import { planOpenDay } from "../open-day/plan-open-day.js";
import { publishNotice } from "../open-day/publish-notice.js";
import { publishSummary } from "../open-day/publish-summary.js";
import type { ReleasedText } from "../open-day/released-text.js";
import { settleOpenDay } from "../open-day/settle-open-day.js";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import { passRelease } from "../release/pass-release.js";
import { type Release, type ReleaseInReview, type ReleaseSubject, releaseSteps } from "../release/release.js";
import { submitRelease } from "../release/submit-release.js";
import { factOf } from "./fact-of.js";
import { aPlan, on } from "./plans.js";

/** A text that was read by everybody who has to read it. */
export function released(subject: ReleaseSubject, day = civilDate("2026-05-21")): ReleasedText {
  const textHash = `hash-of-${subject}`;
  const submitted: Release = submitRelease({ subject, of: "day-1", textHash, by: "drafter" }, day, OFFICE_DEFAULTS);
  const release = releaseSteps(subject, OFFICE_DEFAULTS).reduce<Release>(
    (soFar, step) => factOf(passRelease(soFar as ReleaseInReview, { step, textHash, by: `reads-${step}`, on: day }, OFFICE_DEFAULTS)),
    submitted,
  );
  return { textHash, release };
}

export const threeMembers: readonly GroupMember[] = [
  { id: "staff-1", name: "陈测试", unit: "党政办" },
  { id: "staff-2", name: "李测试", unit: "司法所" },
  { id: "staff-3", name: "王测试", unit: "纪委" },
];

const ids = { id: "day-1", organisation: "shuidong" };

/** The open day of 22 June 2026 in each of its statuses, brought there by the acts themselves on the days of the schedule. */
export const planned = () => factOf(planOpenDay(ids, aPlan(), on("2026-05-08")));
export const approved = () => factOf(approveOpenDay(planned(), { grounds: [] }, on("2026-05-11")));
export const withGroup = () => factOf(formSelectionGroup(approved(), { members: threeMembers }, on("2026-05-22")));

const call = { ...released("ANNOUNCEMENT"), channels: ["PORTAL", "WECHAT"], registrationClosesOn: civilDate("2026-06-03") } as const;
export const recruiting = () => factOf(announceOpenDay(withGroup(), call, on("2026-05-22"))) as Recruiting;
export const reviewing = () => factOf(closeRegistration(recruiting(), on("2026-06-03"))) as Reviewing;
export const selecting = () => toSelecting(reviewing());
export const selected = () => recordSelection(selecting(), civilDate("2026-06-08"));
export const noticed = () => factOf(publishNotice(selected(), released("NOTICE"), on("2026-06-09")));
export const settled = () => factOf(settleOpenDay(noticed(), [], on("2026-06-17")));
export const underWay = () => factOf(beginDay(settled(), civilDate("2026-06-22")));
export const held = () => closeDay(underWay());
export const summarised = () => factOf(publishSummary(held(), released("SUMMARY"), on("2026-06-26")));
