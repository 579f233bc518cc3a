import { type CivilDate, civilDate, isCivilDate, yearOf } from "../calendar/civil-date.js";

/** The birthday in a year. Who was born on 29 February reaches the age on 1 March of a common year. */
export function birthdayIn(year: number, born: CivilDate): CivilDate {
  const day = `${String(year).padStart(4, "0")}${born.slice(4)}`;
  return isCivilDate(day) ? day : civilDate(`${String(year).padStart(4, "0")}-03-01`);
}

/** Full years on a day, the birthday itself included (民法典 1259: 以上 includes the number). */
export function ageOn(day: CivilDate, born: CivilDate): number {
  const years = yearOf(day) - yearOf(born);
  return birthdayIn(yearOf(day), born) <= day ? years : years - 1;
}
