import type { Person, ReceiptNumber } from "./application.js";

type Known = Pick<Person, "name" | "phone" | "idNumber">;

/** CERTAIN: one person. POSSIBLE: one phone under two names, as couples have; a clerk decides. */
export type Sameness = "CERTAIN" | "POSSIBLE" | "NONE";

/** Blanks and the dot of a long name are typed one day and not the next. */
const spelt = (name: string) => name.replace(/[\s·]/g, "");

/** Two different identity numbers are two people, whatever else they share. */
export function sameness(one: Known, other: Known): Sameness {
  if (one.idNumber && other.idNumber) {
    if (one.idNumber === other.idNumber) return "CERTAIN";
    return one.phone === other.phone ? "POSSIBLE" : "NONE";
  }
  if (one.phone !== other.phone) return "NONE";
  return spelt(one.name) === spelt(other.name) ? "CERTAIN" : "POSSIBLE";
}

/** Living applications to the same open day that are, or may be, by the same person. */
export type SamePeople = { readonly certain: readonly ReceiptNumber[]; readonly possible: readonly ReceiptNumber[] };

export const NOBODY_ELSE: SamePeople = { certain: [], possible: [] };
