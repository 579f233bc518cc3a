import { useQuery } from "@apollo/client/react";
import { Alert, Button, Flex } from "antd";
import { useState } from "react";
import { graphql } from "../../gql/gql.js";
import type { MonthQuery } from "../../gql/graphql.js";
import { today } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./calendar.module.css";
import { daysOf, type MonthOfYear, monthOn, nextMonth, weeksOf } from "./weeks-of.js";

const Month_query = graphql(`
  query Month($from: Date!, $to: Date!) {
    organisation { id calendar(from: $from, to: $to) { day kind working name provisional } }
  }
`);

export type ShownDay = NonNullable<MonthQuery["organisation"]>["calendar"][number];

const { calendar: words } = wording;

/** One month by this town's calendar: what is worked, what is not, what was moved, and what may still move. */
export function Month() {
  const [at, setAt] = useState<MonthOfYear>(monthOn(today()));
  const { data, previousData } = useQuery(Month_query, { variables: daysOf(at), fetchPolicy: "cache-and-network" });
  const days = (data ?? previousData)?.organisation?.calendar ?? [];
  const reasons = [...new Set(days.flatMap(({ provisional }) => provisional))].map((reason) => words.reasons[reason]);
  return (
    <section className={classes.month}>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }}>
        <Button onClick={() => setAt(nextMonth(at, -1))}>{words.before}</Button>
        <h2 aria-live="polite">{words.monthOf(at.year, at.month)}</h2>
        <Button onClick={() => setAt(nextMonth(at, 1))}>{words.after}</Button>
        <Button onClick={() => setAt(monthOn(today()))}>{words.today}</Button>
        <span>{words.works(days.filter(({ working }) => working).length)}</span>
      </Flex>
      {reasons.length > 0 && <Alert type="warning" title={words.provisionalText(reasons.join("；"))} showIcon />}
      <Weeks at={at} days={days} />
    </section>
  );
}

const Weeks = ({ at, days }: { readonly at: MonthOfYear; readonly days: readonly ShownDay[] }) => (
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
      {weeksOf(at).map((week) => (
        <tr key={week.find((day) => day !== undefined)}>
          {week.map((day, column) => (
            <Day key={day ?? `gap-${column}`} day={days.find((one) => one.day === day)} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Colour repeats what the words say. */
function Day({ day: shown }: { readonly day: ShownDay | undefined }) {
  if (!shown) return <td />;
  const { day, kind, working, name, provisional } = shown;
  const plain = kind === "WORKDAY" || kind === "WEEKEND";
  const shade = working ? (plain ? undefined : classes.makeUp) : plain ? classes.rest : classes.holiday;
  return (
    <td className={shade}>
      <span className={day === today() ? classes.today : undefined}>{Number(day.slice(8))}</span>
      {!plain && (
        <small>
          {name && `${name} `}
          {words.kinds[kind]}
        </small>
      )}
      {provisional.length > 0 && <small className={classes.provisional}>{words.provisional}</small>}
    </td>
  );
}
