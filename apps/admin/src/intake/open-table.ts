import { readTable, type TableLine } from "@kaimen/domain";
import { readRows } from "../spreadsheet/read-rows.js";
import { tables } from "../wording/zh-CN.tables.js";
import type { FormColumn } from "./form-columns.js";

export type OpenedTable =
  | { readonly trouble: string }
  | { readonly trouble?: undefined; readonly lines: readonly TableLine<string>[]; readonly unknown: readonly string[] };

/** A file as lines, or why it is no table. The example of the form is nobody. */
export async function openTable(file: File, columns: readonly FormColumn[]): Promise<OpenedTable> {
  if (!/\.xlsx$/i.test(file.name)) return { trouble: tables.onlyXlsx };
  const rows = await readRows(file).catch(() => undefined);
  if (!rows) return { trouble: tables.notRead };
  const table = readTable(rows, columns);
  if ("missing" in table) return { trouble: tables.missing(table.missing) };

  const [first] = columns;
  const lines = table.lines.filter(({ cells }) => !(first && cells[first.field]?.startsWith(tables.example)));
  if (lines.length === 0) return { trouble: tables.empty };
  return { lines, unknown: table.unknown.filter((title) => title !== tables.problem) };
}
