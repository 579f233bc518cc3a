import { harmless } from "@kaimen/domain";
import { pageMarks } from "./page-marks.js";
import { saveFile } from "./save-file.js";

export type Sheet = {
  readonly name: string;
  /** Above the table: what it is, what for, by whom and when. */
  readonly heading?: readonly string[];
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null | undefined)[])[];
};

type Marks = { readonly head: string; readonly foot: string };

/** A phone or a number of a person is text, or the spreadsheet would round it. */
const textCell = (text: string) => ({ value: harmless(text), type: String, format: "@", wrap: true, alignVertical: "top" as const });
const cellOf = (value: string | number | null | undefined) => (typeof value === "number" ? { value, type: Number } : textCell(value ?? ""));

const dataOf = ({ heading = [], columns, rows }: Sheet) => [
  ...heading.map((line, at) => [{ value: harmless(line), type: String, ...(at === 0 && { fontWeight: "bold" as const, fontSize: 14 }) }]),
  columns.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const, backgroundColor: "#e3eeee" })),
  ...rows.map((row) => row.map(cellOf)),
];

/** Written in the browser: what it holds has already been answered, and nothing lies on the server. */
export async function saveSpreadsheet(fileName: string, sheets: readonly Sheet[], marks?: Marks): Promise<void> {
  const { default: write } = await import("write-excel-file/universal");
  const written = sheets.map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: sheet.columns.map(({ width = 16 }) => ({ width })),
    stickyRowsCount: (sheet.heading?.length ?? 0) + 1,
    orientation: "landscape" as const,
  }));
  saveFile(fileName, await write(written, marks ? { features: [pageMarks(marks.head, marks.foot)] } : {}).toBlob());
}
