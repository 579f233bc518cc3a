import { type Receipt, readReceiptCode } from "../identity/receipt-code.js";
import { takesAnswers } from "../invitation/answer-by.js";
import type { Invitation } from "../invitation/invitation.js";
import type { Status } from "../open-day/open-day.js";

/** A ticket (入场凭证) that a door can check by itself: the number on the list, and the town's signature over it and the day. */
export type SignedTicket = { readonly number: string; readonly signature: string };

const PREFIX = "KM1";
const SIGNED = /^KM1\.(\d{6})\.([\w-]{86})$/;

/** What is signed. The day is part of it and not on the ticket: a ticket of another day opens nothing, and the square stays small. */
export const ticketText = (openDay: string, { number }: Pick<SignedTicket, "number">): string => `kaimen-ticket/1\n${openDay}\n${number}`;

export const writeTicket = ({ number, signature }: SignedTicket): string => `${PREFIX}.${number}.${signature}`;

/** What a camera saw or somebody typed: a signed ticket, the receipt code of a paper, or nothing of ours. */
export function readTicket(text: string): SignedTicket | Receipt | undefined {
  const [, number, signature] = SIGNED.exec(text.trim()) ?? [];
  return number && signature ? { number, signature } : readReceiptCode(text);
}

export const isSigned = (ticket: SignedTicket | Receipt): ticket is SignedTicket => "signature" in ticket;

/** Whoever said yes has one, from the settled list until the doors close. */
export const holdsTicket = ({ status }: Pick<Invitation, "status">, day: Status): boolean => status === "ACCEPTED" && takesAnswers(day);
