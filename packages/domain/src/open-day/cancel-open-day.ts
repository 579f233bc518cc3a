import type { CivilDate } from "../calendar/civil-date.js";
import { publishedGroundFaults } from "../publicity/personal-identifiers.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { BeforeTheDay, Cancelled } from "./open-day.js";
import type { Plan } from "./plan.js";

/** What is known of a day whatever its status. */
const planOf = (day: BeforeTheDay): Plan => ({
  id: day.id,
  organisation: day.organisation,
  version: day.version,
  theme: day.theme,
  date: day.date,
  startsAt: day.startsAt,
  endsAt: day.endsAt,
  seats: day.seats,
  quotas: day.quotas,
  itinerary: day.itinerary,
  contentBlocks: day.contentBlocks,
  forms: day.forms,
  departures: day.departures,
  postponements: day.postponements,
  ...(day.leaderReport && { leaderReport: day.leaderReport }),
});

/** Calls the day off before it begins, with a ground that everybody may read who was called. */
export function cancelOpenDay(day: BeforeTheDay, { ground }: { readonly ground: string }, today: CivilDate): Cancelled | InvalidInput {
  const faults = publishedGroundFaults(ground);
  if (faults.length > 0) return invalid(...faults);
  return {
    ...planOf(day),
    status: "CANCELLED",
    cancelledFrom: day.status,
    cancelledOn: today,
    cancelGround: ground.trim(),
    ...("governedBy" in day && { governedBy: day.governedBy }),
    ...("announcedOn" in day && { announcedOn: day.announcedOn }),
  };
}
