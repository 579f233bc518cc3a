import type { Instant } from "../calendar/civil-date.js";
import { reasonFaults } from "../opinion/written.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { PublishedCopy } from "./published-copy.js";

export type WithdrawPublishedCopy = { readonly by: string; readonly at: Instant; readonly ground: string };

/** Takes a wrong line back (撤销发布登记): it stays to be read in the office, and is shown to nobody else. */
export function withdrawPublishedCopy(
  copy: PublishedCopy,
  { by, at, ground }: WithdrawPublishedCopy,
): PublishedCopy | OutOfTurn | InvalidInput {
  if (copy.withdrawn) return { nowAt: "COPY_WITHDRAWN" };
  const faults = reasonFaults("ground", ground);
  return faults.length > 0 ? invalid(...faults) : { ...copy, withdrawn: { by, at, ground: ground.trim() } };
}
