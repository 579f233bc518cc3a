import type { CivilDate } from "../calendar/civil-date.js";
import { publishedGroundFaults } from "../publicity/personal-identifiers.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Recruiting } from "./open-day.js";

export type ExtendCall = { readonly until: CivilDate; readonly ground: string };

/** Keeps registration open longer, with a ground that is shown; never shorter, since people were told the day. */
export function extendCall(day: Recruiting, { until, ground }: ExtendCall, today: CivilDate): Recruiting | InvalidInput {
  const from = day.registrationClosesOn;
  const after = from > today ? from : today;
  const faults = [
    ...publishedGroundFaults(ground),
    ...(until > after && until < day.date ? [] : [{ field: "until", code: "OUT_OF_RANGE", values: { after, before: day.date } } as const]),
  ];
  if (faults.length > 0) return invalid(...faults);
  const extension = { from, to: until, on: today, ground: ground.trim() };
  return { ...day, registrationClosesOn: until, callExtensions: [...day.callExtensions, extension] };
}
