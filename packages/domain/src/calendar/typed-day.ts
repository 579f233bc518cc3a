import { toHalfWidth } from "../identity/normalise.js";
import { addDays, civilDate } from "./civil-date.js";

/** Spreadsheets count days from here, one too many before March 1900, which nobody alive was born before. */
const FIRST = civilDate("1899-12-30");

const ALL_DIGITS = /^(\d{4})(\d\d)(\d\d)$/;
const PARTED = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?$/;

/**
 * A day as people type it, or as a spreadsheet keeps it without its format, in the one form: 1956.3.8, 1956/03/08, 1956年3月8日, 19560308,
 * 20522. What is no day is handed back as it came, for the form to say so.
 */
export function typedDay(text: string): string {
  const typed = toHalfWidth(text);
  if (/^[1-9]\d{4}$/.test(typed)) return addDays(FIRST, Number(typed));
  const [, year, month = "", day = ""] = ALL_DIGITS.exec(typed) ?? PARTED.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : typed;
}
