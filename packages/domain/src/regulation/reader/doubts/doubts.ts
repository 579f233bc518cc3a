import type { ReadingWarning } from "../reading.js";
import type { Doubt, Read } from "./doubt.js";
import { ofDamagedDates, ofRestDays, ofWeekdays } from "./of-dates.js";
import { ofCounts, ofStaff, ofSums } from "./of-numbers.js";
import { ofClocks, ofDamage, ofExclusions, ofFiling, ofLeadTime } from "./of-words.js";

const DOUBTS: readonly Doubt[] = [
  ofDamage,
  ofDamagedDates,
  ofWeekdays,
  ofRestDays,
  ofSums,
  ofCounts,
  ofStaff,
  ofExclusions,
  ofClocks,
  ofFiling,
  ofLeadTime,
];

/** Everything about the text that wants a person to look, each doubt about each place once. */
export function doubtsOf(read: Read): ReadingWarning[] {
  const all = DOUBTS.flatMap((doubt) => doubt(read));
  return all.filter(({ code, phrase }, at) => all.findIndex((one) => one.code === code && one.phrase === phrase) === at);
}
