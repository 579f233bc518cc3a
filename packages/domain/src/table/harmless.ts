/**
 * Text that somebody typed, for a cell of a spreadsheet. What begins like a formula is taken for one as soon as the sheet is saved as CSV
 * and opened again, and could call programs on the clerk's machine: a mark before it keeps it text.
 */
export const harmless = (text: string): string => (BEGINS_A_FORMULA.some((sign) => text.startsWith(sign)) ? `'${text}` : text);

const BEGINS_A_FORMULA = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"];
