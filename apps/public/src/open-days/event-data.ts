import type { CivilDate } from "@kaimen/domain";

type EventDay = {
  readonly theme: string;
  readonly date: CivilDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly seats: number;
  readonly cancelledOn?: CivilDate | null;
  readonly postponements: readonly { readonly from: CivilDate }[];
  readonly itinerary: readonly { readonly name: string }[];
};

/** Who holds it, and the absolute addresses of the town's pages and of the day's own. */
type Told = { readonly host: string; readonly home: string; readonly page: string };

const at = (day: CivilDate, clock: string) => `${day}T${clock}:00+08:00`;

const statusOf = ({ cancelledOn, postponements }: EventDay) =>
  cancelledOn ? "EventCancelled" : postponements.length > 0 ? "EventRescheduled" : "EventScheduled";

/** An open day as an Event of schema.org, for search engines and assistants that read one. */
export const eventData = (day: EventDay, { host, home, page }: Told) => ({
  "@context": "https://schema.org",
  "@type": "Event",
  name: day.theme,
  url: page,
  startDate: at(day.date, day.startsAt),
  endDate: at(day.date, day.endsAt),
  ...(day.postponements.length > 0 && { previousStartDate: day.postponements.map(({ from }) => at(from, day.startsAt)) }),
  eventStatus: `https://schema.org/${statusOf(day)}`,
  eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
  isAccessibleForFree: true,
  inLanguage: "zh-CN",
  maximumAttendeeCapacity: day.seats,
  location: day.itinerary.map(({ name }) => ({ "@type": "Place", name, address: `${host} ${name}` })),
  organizer: { "@type": "GovernmentOrganization", name: host, url: home },
});
