import type { Column } from "@kaimen/domain";
import type { Sheet } from "../spreadsheet/save-spreadsheet.js";
import { tables } from "../wording/zh-CN.tables.js";

/** A column of a form to be filled in: what it is called, how it is filled in, and what the invented example says. */
export type FormColumn = Column<string> & { readonly how: string; readonly example: string; readonly width?: number };

export const titlesOf = (columns: readonly FormColumn[]): Record<string, string> =>
  Object.fromEntries(columns.map(({ field, titles }) => [field, titles[0] ?? field]));

/** The form with its invented example, and how each column is filled in. */
export const templateOf = (title: string, columns: readonly FormColumn[]): Sheet[] => [
  {
    name: tables.sheet,
    columns: columns.map(({ titles: [title = ""], width }) => ({ title, ...(width && { width }) })),
    rows: [columns.map(({ example }) => example)],
  },
  {
    name: tables.notesSheet,
    heading: [title, tables.exampleRow, tables.mostLines],
    columns: [{ title: tables.column }, { title: tables.needed, width: 10 }, { title: tables.how, width: 80 }],
    rows: columns.map(({ titles: [title], needed, how }) => [title, needed ? tables.needed : tables.optional, how]),
  },
];
