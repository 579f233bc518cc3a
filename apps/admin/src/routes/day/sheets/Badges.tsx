import type { CivilDate } from "@kaimen/domain";
import { QRCode } from "antd";
import { spokenDay } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Person } from "./SheetFrame.js";
import classes from "./sheets.module.css";
import type { SheetsDay } from "./use-sheets-day.js";

const { sheets: labels } = words;

/** 胸牌, eight to a sheet: a name that can be read across a table, and the ticket for every door. */
export function Badges({ day, people }: { readonly day: SheetsDay; readonly people?: readonly Person[] }) {
  if (!people) return <p className={classes.screen}>{labels.badgesNeedNames}</p>;
  return (
    <ul className={classes.badges}>
      {people.map((one) => (
        <li key={one.receiptNumber}>
          <p className={classes.theme}>{day.theme}</p>
          <div className={classes.wearer}>
            <div>
              <p className={classes.name}>{one.name ?? labels.erased}</p>
              <p>{wording.categories[one.category] ?? one.category}</p>
              <p>{one.villageOrUnit}</p>
            </div>
            {one.ticket && <QRCode value={one.ticket} type="svg" size={112} bordered={false} errorLevel="M" />}
          </div>
          <p className={classes.date}>{`${spokenDay(day.date as CivilDate)} ${one.receiptNumber}`}</p>
        </li>
      ))}
    </ul>
  );
}
