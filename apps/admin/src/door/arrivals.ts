import type { Instant } from "@kaimen/domain";
import type { Declined } from "../act/answer.js";

/** Somebody was seen by this device. No name: it outlives the list until the server has it. */
export type Arrival = {
  /** Sent twice, the same answer comes twice. */
  readonly key: string;
  readonly openDay: string;
  readonly receiptNumber: string;
  readonly stop?: string;
  readonly at: Instant;
  /** What was shown, where it was a ticket: the server judges it once more. */
  readonly ticket?: string;
};

/** What came of it: taken over, known already from an earlier hour, or refused. */
export type Outcome =
  | { readonly said: "TAKEN" }
  | { readonly said: "ALREADY"; readonly at: Instant }
  | { readonly said: "REFUSED"; readonly why: Declined };
/** `waited`: it did not get through at once, so that somebody wants to read what came of it. */
export type Entry = Arrival & { readonly outcome?: Outcome; readonly waited?: boolean };

/** What the server answers to an arrival. */
export type Answered = { readonly __typename: "Invitation"; readonly checkIns: readonly Came[] } | Declined;
export type Came = { readonly stop?: string | null; readonly at: Instant };

const sameDoor = (one: { readonly stop?: string | null }, stop?: string) => (one.stop ?? undefined) === stop;

/** Where this device has seen her already and has yet to say so. */
export const waitingFor = (
  entries: readonly Entry[],
  { receiptNumber, stop }: Pick<Arrival, "receiptNumber" | "stop">,
): Entry | undefined => entries.find((one) => one.receiptNumber === receiptNumber && sameDoor(one, stop) && !one.outcome);

export const waiting = (entries: readonly Entry[]): Entry[] => entries.filter(({ outcome }) => !outcome);

export const withOutcome = (entries: readonly Entry[], key: string, outcome: Outcome): Entry[] =>
  entries.map((one) => (one.key === key ? { ...one, outcome } : one));

/** The hour that stands at the server tells whether it was this device that saw her first. */
export function outcomeOf(answer: Answered, { stop, at }: Pick<Arrival, "stop" | "at">): Outcome {
  if (answer.__typename !== "Invitation") return { said: "REFUSED", why: answer };
  const first = answer.checkIns.find((one) => sameDoor(one, stop));
  return first && Date.parse(first.at) < Date.parse(at) ? { said: "ALREADY", at: first.at } : { said: "TAKEN" };
}

export type Report = { readonly taken: readonly Entry[]; readonly already: readonly Entry[]; readonly refused: readonly Entry[] };

/** What came of everything that had to wait, and of whatever was refused; what waits still waits. */
export const reportOf = (entries: readonly Entry[]): Report => {
  const those = (said: Outcome["said"]) => entries.filter(({ outcome }) => outcome?.said === said);
  const late = ({ waited }: Entry) => waited;
  return { taken: those("TAKEN").filter(late), already: those("ALREADY").filter(late), refused: those("REFUSED") };
};

/** What went through at once, and stands in the list that has been read since: there is nothing to tell of it. */
export const settled = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ outcome, waited }) => outcome && outcome.said !== "REFUSED" && !waited);
