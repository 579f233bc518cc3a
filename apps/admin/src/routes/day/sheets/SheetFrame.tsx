import type { CivilDate, Instant } from "@kaimen/domain";
import type { ReactNode } from "react";
import { momentOf } from "../../../wording/moments.js";
import { spokenDay } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Exported } from "./ExportDoorList.js";
import classes from "./sheets.module.css";
import type { SheetsDay } from "./use-sheets-day.js";

const { sheets: labels } = words;

export type Person = {
  readonly receiptNumber: string;
  readonly name?: string | null;
  readonly category: string;
  readonly villageOrUnit: string;
  readonly ticket?: string | null;
};
export type SheetProps = { readonly day: SheetsDay; readonly people: readonly Person[]; readonly exported?: Exported };

type Props = { readonly title: string; readonly day: SheetsDay; readonly exported?: Exported; readonly children: ReactNode };

/** The head of a sheet, and at its foot what full names were handed out for, to whom and when. */
export const SheetFrame = ({ title, day, exported, children }: Props) => (
  <article className={classes.sheet}>
    <h2>{`${day.theme}${title}`}</h2>
    <p className={classes.about}>
      <span>{labels.host(day.town.name)}</span>
      <span>{labels.when(spokenDay(day.date as CivilDate), day.startsAt, day.endsAt)}</span>
      <span>{labels.where(day.itinerary[0]?.name ?? "")}</span>
    </p>
    {children}
    {exported && (
      <p className={classes.foot}>{labels.foot(exported.purpose, exported.exportedBy, momentOf(exported.exportedAt as Instant))}</p>
    )}
  </article>
);
