import type { Fault } from "../regulation/answer.js";

/** A sheet of A4 holds some 800 characters; nobody is cut off in the middle of a thought. */
export const LONGEST_TEXT = 5000;
export const LONGEST_REASON = 500;

/** What is wrong with a text that must be there: nothing in it, or too much. */
export function textFaults(field: string, text: string | undefined, most: number = LONGEST_TEXT): Fault[] {
  if (!text?.trim()) return [{ field, code: "REQUIRED" }];
  return [...text].length > most ? [{ field, code: "TOO_LONG", values: { most } }] : [];
}

export const reasonFaults = (field: string, reason: string | undefined): Fault[] => textFaults(field, reason, LONGEST_REASON);
