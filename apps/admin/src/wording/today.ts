import { type CivilDate, civilDateOf, type Instant, yearOf } from "@kaimen/domain";

/** Today in the office's time zone, to show and to choose by; what is due is the server's word. */
export const today = (): CivilDate => civilDateOf(new Date().toISOString() as Instant);

export const thisYear = (): number => yearOf(today());

/** Years to choose from, the latest first. */
export const yearsAround = (before: number, after: number): number[] =>
  Array.from({ length: before + after + 1 }, (_, at) => thisYear() + after - at);
