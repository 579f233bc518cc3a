import fc from "fast-check";
import { addDays, type CivilDate, civilDate } from "../calendar/civil-date.js";

/** Any day of the years whose notices come with the product, and of two years on the statute alone. */
export const anyDay = (): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: 5 * 365 }).map((days) => addDays(civilDate("2024-01-01"), days));
