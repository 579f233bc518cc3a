import { badRequest } from "./told.js";

/** A year that somebody may ask for; anything else is her slip, and no day of ours. */
export function aYear(year: number): number {
  if (year < 2000 || year > 2100) throw badRequest('"year" is a year such as 2026.', "BAD_USER_INPUT");
  return year;
}
