import { toHalfWidth } from "../identity/normalise.js";
import { type SheetCell, textOf } from "./cell.js";

/** A column by its field, the headings that it may bear, and whether a table without it is none. */
export type Column<Field extends string> = { readonly field: Field; readonly titles: readonly string[]; readonly needed?: boolean };

/** A line by the number that the spreadsheet gives it, so that a clerk finds it again. */
export type TableLine<Field extends string> = { readonly line: number; readonly cells: Readonly<Record<Field, string>> };

export type ReadTable<Field extends string> = { readonly lines: readonly TableLine<Field>[]; readonly unknown: readonly string[] };

/** No row of headings was found, or not all that are needed. */
export type NoTable = { readonly missing: readonly string[] };

/** How far down the headings are looked for: above them may stand a title and a few words. */
const HIGHEST = 10;

/** 姓 名, 姓名* and 姓名（必填） are one heading. */
const headingOf = (cell: SheetCell) =>
  toHalfWidth(textOf(cell))
    .replace(/\(.*?\)/g, "")
    .replace(/[\s*:]/g, "");

/** Reads a sheet by its headings, wherever they stand and in whatever order; empty lines fall away. */
export function readTable<Field extends string>(
  rows: readonly (readonly SheetCell[])[],
  columns: readonly Column<Field>[],
): ReadTable<Field> | NoTable {
  const places = rows.slice(0, HIGHEST).map((row) => placesIn(row, columns));
  const at = places.reduce((best, place, row) => (place.size > (places[best]?.size ?? 0) ? row : best), 0);
  const found = places[at] ?? new Map<Field, number>();
  const missing = columns.filter(({ field, needed }) => needed && !found.has(field)).map(({ titles }) => titles[0] ?? "");
  if (missing.length > 0 || found.size === 0) return { missing };

  const known = new Set(found.values());
  const unknown = (rows[at] ?? []).filter((cell, column) => textOf(cell) && !known.has(column)).map(textOf);
  const lines = rows.slice(at + 1).map((row, below) => ({ line: at + below + 2, cells: cellsOf(row, found, columns) }));
  return { lines: lines.filter(({ cells }) => Object.values(cells).some(Boolean)), unknown };
}

function placesIn<Field extends string>(row: readonly SheetCell[], columns: readonly Column<Field>[]): Map<Field, number> {
  const headings = row.map(headingOf);
  const places = columns.map(
    ({ field, titles }) => [field, headings.findIndex((heading) => titles.map(headingOf).includes(heading))] as const,
  );
  return new Map(places.filter(([, at]) => at >= 0));
}

const cellsOf = <Field extends string>(row: readonly SheetCell[], places: ReadonlyMap<Field, number>, columns: readonly Column<Field>[]) =>
  Object.fromEntries(
    columns.map(({ field }) => {
      const at = places.get(field);
      return [field, at === undefined ? "" : textOf(row[at])];
    }),
  ) as Record<Field, string>;
