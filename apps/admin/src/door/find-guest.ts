import type { Guest } from "./guest-list.js";

/** By the end of the number, or by whatever is visible of a masked name, or by village or unit. */
export function findGuests<One extends Guest>(guests: readonly One[], typed: string): readonly One[] {
  const wanted = typed.trim();
  if (!wanted) return guests;
  if (/^\d+$/.test(wanted)) return guests.filter(({ receiptNumber }) => receiptNumber.endsWith(wanted));
  return guests.filter(({ name, villageOrUnit }) => (name && fits(name, wanted)) || villageOrUnit.includes(wanted));
}

/** A full name finds its mask: what is hidden fits anything. */
const fits = (masked: string, typed: string) =>
  masked.startsWith(typed) || (masked.length === typed.length && [...masked].every((letter, at) => letter === "*" || letter === typed[at]));
