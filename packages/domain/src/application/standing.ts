import type { Status } from "../open-day/open-day.js";
import type { ApplicationStatus } from "./application.js";

/** Where an applicant stands, as she may know it: nothing of a list is told before the list is published. */
export const STANDINGS = [
  "RECEIVED",
  "UNDER_REVIEW",
  "AWAITING_LIST",
  "RETURNED",
  "LISTED",
  "SELECTED",
  "RESERVE",
  "NOT_SELECTED",
  "STRUCK",
  "WITHDRAWN",
  "MERGED",
  "CANCELLED",
] as const;
export type Standing = (typeof STANDINGS)[number];

const SETTLED: readonly Status[] = ["SETTLED", "UNDER_WAY", "HELD", "SUMMARISED", "ARCHIVED"];
const OVER: readonly Status[] = ["HELD", "SUMMARISED", "ARCHIVED", "CANCELLED"];

/** Who takes part is fixed. */
export const isListSettled = (day: Status): boolean => SETTLED.includes(day);

/** Nobody can come any more, so nobody need say that she will not. */
export const isDayOver = (day: Status): boolean => OVER.includes(day);

export function standingOf(status: ApplicationStatus, day: Status): Standing {
  if (status === "WITHDRAWN" || status === "MERGED") return status;
  if (day === "CANCELLED") return "CANCELLED";
  if (isListSettled(day)) return listed(status, "SELECTED");
  if (day === "NOTICED") return listed(status, "LISTED");
  if (day === "SELECTING") return status === "RETURNED" ? "RETURNED" : "AWAITING_LIST";
  return day === "REVIEWING" ? "UNDER_REVIEW" : "RECEIVED";
}

const listed = (status: ApplicationStatus, selected: Standing): Standing => {
  if (status === "SELECTED") return selected;
  return status === "RESERVE" || status === "RETURNED" || status === "STRUCK" ? status : "NOT_SELECTED";
};
