import type { CivilDate } from "../calendar/civil-date.js";
import type { OpenDay } from "../open-day/open-day.js";
import type { CategoryQuota } from "../quota/quota.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { NominationLink, NominationPlaces } from "./nomination.js";

/** 第五条: organisations may be asked once the plan stands, beside the call or instead of it, and until registration closes. */
const MAY_BE_ASKED: readonly OpenDay["status"][] = ["APPROVED", "RECRUITING"];

export function inviteNomination(link: NominationLink, day: OpenDay, today: CivilDate): NominationLink | OutOfTurn | InvalidInput {
  if (!MAY_BE_ASKED.includes(day.status)) return { nowAt: day.status };
  const faults = [...placesFaults(link.places, day.quotas), ...closingFaults(link.closesOn, today, day)];
  return faults.length > 0 ? invalid(...faults) : link;
}

function placesFaults(places: readonly NominationPlaces[], quotas: readonly CategoryQuota[]): Fault[] {
  if (places.length === 0) return [{ field: "places", code: "REQUIRED" }];
  return places.flatMap((one, at) => placeFaults(one, at, places, quotas));
}

function placeFaults(
  { category, most }: NominationPlaces,
  at: number,
  places: readonly NominationPlaces[],
  quotas: readonly CategoryQuota[],
) {
  const faults: Fault[] = [];
  const field = `places.${at}`;
  const quota = quotas.find((one) => one.category === category);
  const isOpen = quotas.length === 0 || (quota !== undefined && quota.filledBy !== "CALL");
  if (!isOpen) faults.push({ field: `${field}.category`, code: "NOT_OFFERED", values: { category } });
  if (places.findIndex((one) => one.category === category) < at) faults.push({ field: `${field}.category`, code: "CONTRADICTS" });
  if (!Number.isInteger(most) || most < 1) faults.push({ field: `${field}.most`, code: "OUT_OF_RANGE", values: { least: 1 } });
  return faults;
}

/** A link that ends after the call would promise what the call does not keep. */
function closingFaults(closesOn: CivilDate | undefined, today: CivilDate, day: OpenDay): Fault[] {
  if (closesOn === undefined) return [];
  const latest = ("registrationClosesOn" in day && day.registrationClosesOn) || day.date;
  return closesOn < today || closesOn > latest ? [{ field: "closesOn", code: "OUT_OF_RANGE", values: { earliest: today, latest } }] : [];
}
