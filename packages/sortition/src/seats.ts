import { type Applicant, sizeOf } from "./problem.js";

/** The most seats that these people can fill at once: where the rule says so, one person a household, the one who takes most seats. */
export function mostSeats(people: readonly Applicant[], onePerHousehold: boolean): number {
  const largest = new Map<string, number>();
  let seats = 0;
  for (const person of people) {
    const { household } = person;
    const size = sizeOf(person);
    if (!onePerHousehold || household === undefined) seats += size;
    else if (size > (largest.get(household) ?? 0)) {
      seats += size - (largest.get(household) ?? 0);
      largest.set(household, size);
    }
  }
  return seats;
}
