import type { SheetCell } from "@kaimen/domain";

/** A day in a cell is a day, whatever the zone of the machine. */
const cellOf = (cell: unknown): SheetCell => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as SheetCell));

/** The first sheet of a file as rows; what reads it is loaded when somebody first has a file. Throws where the file is none. */
export async function readRows(file: File): Promise<SheetCell[][]> {
  const { readSheet } = await import("read-excel-file/universal");
  const rows: readonly (readonly unknown[])[] = await readSheet(file);
  return rows.map((row) => row.map(cellOf));
}
