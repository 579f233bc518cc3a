/** What a cell of a spreadsheet holds, a day already written out as `YYYY-MM-DD`. */
export type SheetCell = string | number | boolean | null | undefined;

/** Blanks that a keyboard or another program leaves at the ends, those without width and the full-width one among them. */
const BLANKS = /^[\s\u200b]+|[\s\u200b]+$/g;

/** As a clerk reads it: a number without its exponent, a tick as 是 or 否, and no blanks around it. */
export function textOf(cell: SheetCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (typeof cell === "number") return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  return cell.replace(BLANKS, "");
}
