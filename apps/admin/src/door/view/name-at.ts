import { words } from "../../wording/zh-CN.at-the-door.js";
import type { Entry } from "../arrivals.js";
import type { Shown } from "../use-list.js";

/** Who and where, in words; by the number alone once the names are gone from the device. */
export function nameAt(list: Shown, { receiptNumber, stop }: Pick<Entry, "receiptNumber" | "stop">): string {
  const { guests = [], stops = [] } = typeof list === "string" ? {} : list;
  const name = guests.find((one) => one.receiptNumber === receiptNumber)?.name;
  const place = stop ? (stops.find(({ venue }) => venue === stop)?.name ?? stop) : words.entrance;
  return [name, receiptNumber, place].filter(Boolean).join(" ");
}
