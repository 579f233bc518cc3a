import { words } from "../../../wording/zh-CN.day.js";
import { SheetFrame, type SheetProps } from "./SheetFrame.js";
import { seatRows } from "./seat-rows.js";
import classes from "./sheets.module.css";

const { sheets: labels } = words;

/** 座位表 of the discussion meeting: by receipt number, front row first. */
export const SeatSheet = ({ day, people, exported, perRow }: SheetProps & { readonly perRow: number }) => (
  <SheetFrame title={labels.names.seats} day={day} exported={exported}>
    <p className={classes.stage}>{labels.stage}</p>
    <table className={classes.seats}>
      <tbody>
        {seatRows(people, perRow).map((row) => (
          <tr key={row[0]?.row}>
            <th scope="row">{labels.row(row[0]?.row ?? 0)}</th>
            {row.map(({ seat, person }) => (
              <td key={seat}>
                <small>{labels.seat(seat)}</small>
                {person && (person.name ?? labels.erased)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </SheetFrame>
);
