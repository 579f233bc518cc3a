import type { CivilDate, Instant } from "@kaimen/domain";
import type { Came, Entry } from "./arrivals.js";

/** One line of the list as a door needs it: the name is masked by the server. */
export type Guest = {
  readonly receiptNumber: string;
  readonly name?: string | null;
  readonly category: string;
  readonly villageOrUnit: string;
  readonly checkIns: readonly Came[];
};

/** What a device takes along to the door. */
export type GuestList = {
  readonly openDay: string;
  readonly theme: string;
  readonly date: CivilDate;
  readonly status: string;
  readonly stops: readonly { readonly venue: string; readonly name: string }[];
  readonly ticketKeys: readonly string[];
  readonly guests: readonly Guest[];
  readonly readAt: Instant;
  /** By how many milliseconds the server's clock is ahead of this device's, at the least. */
  readonly ahead: number;
};

/** Without a network nobody hears that the day has begun: on its date the door opens all the same, and the server judges afterwards. */
export const isDoorOpen = ({ status, date }: Pick<GuestList, "status" | "date">, today: CivilDate, offline: boolean): boolean =>
  status === "UNDER_WAY" || (offline && status === "SETTLED" && today === date);

/** Names are for the day: neither once it was closed, nor on any later day. */
export const mayBeKept = ({ status, date }: Pick<GuestList, "status" | "date">, today: CivilDate): boolean =>
  (status === "SETTLED" || status === "UNDER_WAY") && today <= date;

/** When somebody was first seen at a place, by any door that is known of here. */
export function seenAt({ receiptNumber, checkIns }: Guest, entries: readonly Entry[], stop?: string): Instant | undefined {
  const here = (one: { readonly stop?: string | null }) => (one.stop ?? undefined) === stop;
  const own = entries.filter((one) => one.receiptNumber === receiptNumber && one.outcome?.said !== "REFUSED");
  return [...checkIns, ...own]
    .filter(here)
    .map(({ at }) => at)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
