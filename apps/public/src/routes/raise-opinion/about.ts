import type { CivilDate } from "@kaimen/domain";
import type { Entered } from "./entered.js";

/** An open day that takes opinions, with the stops where a code hangs on the wall. */
export type Day = {
  readonly id: string;
  readonly theme: string;
  readonly date: CivilDate;
  readonly itinerary: readonly { readonly venue: string; readonly name: string }[];
};

/** The day and the stop that an opinion is about, as far as they exist. */
export function aboutOf({ openDay, stop }: Entered, days: readonly Day[]) {
  const day = days.find(({ id }) => id === openDay);
  return { day, stop: day?.itinerary.find(({ venue }) => venue === stop) };
}
