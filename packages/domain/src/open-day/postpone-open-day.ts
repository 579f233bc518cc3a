import type { CivilDate } from "../calendar/civil-date.js";
import { publishedGroundFaults } from "../publicity/personal-identifiers.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import { scheduleOf } from "../schedule/schedule.js";
import type { Circumstances } from "./circumstances.js";
import { type Departing, judgeDepartures } from "./departures.js";
import type { BeforeTheDay } from "./open-day.js";
import type { Departure } from "./plan.js";
import { monthDeparture } from "./plan-rules.js";
import { provisionalDeparture } from "./provisional-date.js";

export type PostponeOpenDay = { readonly to: CivilDate; readonly ground: string };

function inputFaults(day: BeforeTheDay, { to, ground }: PostponeOpenDay, today: CivilDate): Fault[] {
  const after = day.date > today ? day.date : today;
  return [...publishedGroundFaults(ground), ...(to > after ? [] : [{ field: "to", code: "OUT_OF_RANGE", values: { after } } as const])];
}

/** Registration moves with the day, but never to before what people were told. */
function movedClosing(day: BeforeTheDay, to: CivilDate, { regulation, calendar }: Circumstances) {
  if (day.status !== "RECRUITING") return {};
  const wanted = scheduleOf(to, regulation, calendar).find(({ milestone }) => milestone === "CLOSE_REGISTRATION")?.day;
  return { registrationClosesOn: wanted && wanted > day.registrationClosesOn ? wanted : day.registrationClosesOn };
}

function recorded(day: BeforeTheDay, departures: readonly Departure[]): Departure[] {
  const replaced = new Set(departures.map(({ clause }) => clause)).add("months").add("settledCalendar");
  return [...day.departures.filter(({ clause }) => !replaced.has(clause)), ...departures];
}

/** Where the new day departs, on its own or by the calendar. Before approval nothing formal rests on the calendar yet. */
const departing = (day: BeforeTheDay, to: CivilDate, circumstances: Circumstances): Departing[] => [
  ...monthDeparture({ date: to }, circumstances.regulation),
  ...(day.status === "PLANNED" ? [] : provisionalDeparture(to, circumstances)),
];

/**
 * Moves the day, keeps its stage, and reckons its deadlines anew. The ground of the postponement stands for every
 * departure that the new day makes, since it is the reason for it.
 */
export function postponeOpenDay<Day extends BeforeTheDay>(
  day: Day,
  { to, ground }: PostponeOpenDay,
  circumstances: Circumstances,
): Day | Refusal | InvalidInput {
  const { today, regulation } = circumstances;
  const faults = inputFaults(day, { to, ground }, today);
  if (faults.length > 0) return invalid(...faults);

  const places = departing(day, to, circumstances);
  const { refusals, departures } = judgeDepartures(
    places,
    regulation,
    places.map(({ clause }) => ({ clause, ground })),
  );
  if (refusals[0]) return refusals[0];
  const postponements = [...day.postponements, { from: day.date, to, on: today, ground: ground.trim() }];
  return { ...day, ...movedClosing(day, to, circumstances), date: to, departures: recorded(day, departures), postponements };
}
