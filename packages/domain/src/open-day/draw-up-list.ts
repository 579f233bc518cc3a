import type { CivilDate } from "../calendar/civil-date.js";
import type { Reallocated } from "../quota/reallocate-seats.js";
import type { Recruiting, Reviewing, Selected, Selecting } from "./open-day.js";

/** The joint review is done (its own rules say when): the list can be drawn up. */
export const toSelecting = (day: Reviewing): Selecting => ({ ...day, status: "SELECTING" });

/** The list stands, drawn or otherwise. Drawn up anew, the later day counts. */
export const recordSelection = (day: Selecting, on: CivilDate): Selected => ({ ...day, selectedOn: on });

/** Seats of a thin group were moved: the quotas change, and how stays to be read. */
export const recordReallocation = <Day extends Recruiting | Reviewing | Selecting>(
  day: Day,
  { quotas, reallocation }: Reallocated,
): Day => ({
  ...day,
  quotas,
  reallocations: [...(day.reallocations ?? []), reallocation],
});
