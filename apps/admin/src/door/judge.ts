import { isSigned, readTicket, type SignedTicket, writeReceiptCode, writeTicket } from "@kaimen/domain";
import { findGuests } from "./find-guest.js";
import type { Guest, GuestList } from "./guest-list.js";

/** Who stands there, as far as this device can tell by itself. */
export type Judged =
  | { readonly who: "KNOWN"; readonly receiptNumber: string; readonly guest?: Guest; readonly ticket?: string }
  | { readonly who: "NOT_OF_THIS_DAY" | "NOBODY" | "SEVERAL" };

type Opens = (ticket: SignedTicket) => Promise<boolean>;

/**
 * A signed ticket of this day is somebody's who said yes, also where the list was read before she did. A receipt code, a number and a name
 * are looked for on the list; whether the code's secret is right, the server says when it is handed in.
 */
export async function judge(typed: string, { guests }: Pick<GuestList, "guests">, opens: Opens): Promise<Judged> {
  const ticket = readTicket(typed);
  const numbered = (number: string) => guests.find(({ receiptNumber }) => receiptNumber === number);
  if (ticket && isSigned(ticket)) {
    if (!(await opens(ticket))) return { who: "NOT_OF_THIS_DAY" };
    return { who: "KNOWN", receiptNumber: ticket.number, guest: numbered(ticket.number), ticket: writeTicket(ticket) };
  }
  const [guest, other] = ticket ? [numbered(ticket.number)] : typed.trim() ? findGuests(guests, typed) : [];
  if (other) return { who: "SEVERAL" };
  if (!guest) return { who: "NOBODY" };
  return { who: "KNOWN", receiptNumber: guest.receiptNumber, guest, ...(ticket && { ticket: writeReceiptCode(ticket) }) };
}
