import { type CivilDate, calendarDay, isWorkingDay, provisionalReasons, type WorkCalendar } from "@kaimen/domain";
import { Alert, Button, Flex } from "antd";
import { useState } from "react";
import { today } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./calendar.module.css";
import { type MonthOfYear, monthOn, nextMonth, weeksOf } from "./weeks-of.js";

const { calendar: words } = wording;

/** One month: what is worked, what is not, what was moved, and what may still move. Colour repeats the words. */
export function Month({ calendar }: { readonly calendar: WorkCalendar }) {
  const [at, setAt] = useState<MonthOfYear>(monthOn(today()));
  const days = weeksOf(at)
    .flat()
    .filter((day) => day !== undefined);
  const reasons = [...new Set(days.flatMap((day) => provisionalReasons(day, calendar)))].map((reason) => words.reasons[reason]);
  return (
    <section className={classes.month}>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }}>
        <Button onClick={() => setAt(nextMonth(at, -1))}>{words.before}</Button>
        <h2 aria-live="polite">{words.monthOf(at.year, at.month)}</h2>
        <Button onClick={() => setAt(nextMonth(at, 1))}>{words.after}</Button>
        <Button onClick={() => setAt(monthOn(today()))}>{words.today}</Button>
        <span>{words.works(days.filter((day) => isWorkingDay(day, calendar)).length)}</span>
      </Flex>
      {reasons.length > 0 && <Alert type="warning" title={words.provisionalText(reasons.join("；"))} showIcon />}
      <table>
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week, row) => (
            <tr key={row}>{week.map((day, column) => (day ? <Day key={day} day={day} calendar={calendar} /> : <td key={column} />))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, calendar }: { readonly day: CivilDate; readonly calendar: WorkCalendar }) {
  const { kind, working, name } = calendarDay(day, calendar);
  const provisional = provisionalReasons(day, calendar).length > 0;
  const plain = kind === "WORKDAY" || kind === "WEEKEND";
  return (
    <td className={plain ? (working ? undefined : classes.rest) : working ? classes.makeUp : classes.holiday}>
      <span className={day === today() ? classes.today : undefined}>{Number(day.slice(8))}</span>
      {!plain && (
        <small>
          {name && `${name} `}
          {words.kinds[kind]}
        </small>
      )}
      {provisional && <small className={classes.provisional}>{words.provisional}</small>}
    </td>
  );
}
