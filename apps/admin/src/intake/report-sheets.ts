import type { Sheet } from "../spreadsheet/save-spreadsheet.js";
import { wording } from "../wording/zh-CN.js";
import { tables } from "../wording/zh-CN.tables.js";
import { type FormColumn, titlesOf } from "./form-columns.js";
import type { JudgedLine } from "./intake.js";
import { problemsOf } from "./line-problems.js";

/** The faulty lines as they were written, with what is wrong beside them: mended, the same sheet goes in again. */
export const faultySheet = (lines: readonly JudgedLine<unknown>[], columns: readonly FormColumn[]): Sheet => ({
  name: tables.sheet,
  columns: [
    ...columns.map(({ titles: [title = ""], width }) => ({ title, ...(width && { width }) })),
    { title: tables.problem, width: 60 },
  ],
  rows: lines.map((line) => [...columns.map(({ field }) => line.cells[field]), problemsOf(line, titlesOf(columns)).join("；")]),
});

/** What each person has to be told: number and code. */
export const receiptSheet = (lines: readonly JudgedLine<unknown>[], [first]: readonly FormColumn[], numberTitle: string): Sheet => ({
  name: tables.receipts,
  heading: [tables.receipts, tables.receiptsHint],
  columns: [
    { title: tables.line, width: 8 },
    { title: first?.titles[0] ?? "", width: 30 },
    { title: numberTitle },
    { title: wording.opinions.register.code },
  ],
  rows: lines.map(({ line, cells, told }) => [line, cells[first?.field ?? ""], told?.receipt?.receiptNumber, told?.receipt?.receiptCode]),
});
