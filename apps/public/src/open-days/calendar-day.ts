import { pathsUnder } from "../site/paths.js";
import type { SiteConfiguration } from "../site/site.js";
import type { CalendarDay } from "./calendar.js";

type Place = { readonly site: SiteConfiguration; readonly town: string; readonly host: string };

/** An open day of the contract. */
type Told = Omit<CalendarDay, "host" | "places" | "page" | "moved"> & {
  readonly itinerary: readonly { readonly name: string }[];
  readonly postponements: readonly object[];
};

/** As a calendar wants to know it, with the absolute address of its page. */
export const calendarDayIn =
  ({ site, town, host }: Place) =>
  ({ itinerary, postponements, ...day }: Told): CalendarDay => ({
    ...day,
    host,
    page: site.origin + pathsUnder(site.base).openDay(town, day.id),
    places: itinerary.map(({ name }) => name),
    moved: postponements.length,
  });
