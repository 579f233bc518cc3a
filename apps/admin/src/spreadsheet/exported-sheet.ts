import type { Instant } from "@kaimen/domain";
import { minuteOf } from "../wording/zh-CN.dates.js";
import { tables } from "../wording/zh-CN.tables.js";
import { type Sheet, saveSpreadsheet } from "./save-spreadsheet.js";

type Exported = { readonly purpose: string; readonly by: string; readonly at: Instant };
type List = Pick<Sheet, "columns" | "rows"> & { readonly title: string; readonly masked: boolean };

/** What was given out, with what for, by whom and when above the table and on every printed page. */
export function saveExported({ purpose, by, at }: Exported, { title, masked, columns, rows }: List): Promise<void> {
  const when = minuteOf(at);
  const heading = [title, tables.purposeIs(purpose), tables.givenOut(by, when, rows.length), masked ? tables.masked : tables.inClear];
  const marks = { head: `${title}　${tables.purposeIs(purpose)}`, foot: tables.givenOut(by, when, rows.length) };
  return saveSpreadsheet(`${title}-${when.slice(0, 10)}.xlsx`, [{ name: title.slice(0, 30), heading, columns, rows }], marks);
}
