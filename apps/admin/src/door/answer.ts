import type { Instant } from "@kaimen/domain";
import type { Declined } from "../act/answer.js";
import { words } from "../wording/zh-CN.at-the-door.js";
import { minuteOf } from "../wording/zh-CN.dates.js";
import { refusals } from "../wording/zh-CN.refusals.js";
import { standingNamed } from "../wording/zh-CN.standings.js";
import type { Entry } from "./arrivals.js";
import type { Judged } from "./judge.js";

/** Seen from two steps away: by colour, by sign and in words. */
export type DoorSays = { readonly good: boolean; readonly says: string; readonly note?: string };

export const hourOf = (at: Instant): string => minuteOf(at).slice(11);

/** Why the server said no, in words. */
export function reasonOf(why: Declined): string {
  if (why.__typename === "Refusal") return refusals[why.code](why.values);
  if (why.__typename === "OutOfTurn") return standingNamed(why.nowAt);
  return why.faults.some(({ field }) => field === "at") ? words.refused.at : words.refused.unknown;
}

export const unknownSays = ({ who }: { readonly who: Exclude<Judged["who"], "KNOWN"> }): DoorSays => ({
  good: false,
  says: words.unknown[who],
});

/** What is said of somebody whom this device saw just now, or had seen before. */
export function entrySays(entry: Entry, name: string, earlier?: Instant): DoorSays {
  const { outcome } = entry;
  if (outcome?.said === "REFUSED") return { good: false, says: words.refused.says(name), note: reasonOf(outcome.why) };
  const before = outcome?.said === "ALREADY" ? outcome.at : earlier;
  if (before) return { good: true, says: words.again(name), note: words.since(hourOf(before)) };
  return { good: true, says: words.arrived(name), ...(!outcome && { note: words.waits }) };
}
