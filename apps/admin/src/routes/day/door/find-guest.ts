import type { Guest } from "./use-door-list.js";

/** A ticket is its receipt code, `000123-A1B2C3`; a scanner types it and presses Enter. */
export const isTicket = (typed: string) => /^\d{6}-[0-9A-Z]{6}$/i.test(typed.trim());

/** By number, or by whatever is visible of a masked name: 张 or 张*试. */
export function findGuests(guests: readonly Guest[], typed: string): readonly Guest[] {
  const wanted = typed.trim();
  if (!wanted) return guests;
  if (/^\d+$/.test(wanted)) return guests.filter(({ receiptNumber }) => receiptNumber.endsWith(wanted));
  return guests.filter(({ name, villageOrUnit }) => (name && fits(name, wanted)) || villageOrUnit.includes(wanted));
}

/** A full name finds its mask: what is hidden fits anything. */
const fits = (masked: string, typed: string) =>
  masked.startsWith(typed) || (masked.length === typed.length && [...masked].every((letter, at) => letter === "*" || letter === typed[at]));

export const arrivedAt = ({ checkIns }: Guest, stop?: string) => checkIns.find((one) => (one.stop ?? undefined) === stop)?.at;
