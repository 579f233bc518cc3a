import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import type { OpenDaysPageQuery } from "../../gql/graphql.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { DayList } from "./DayList.js";
import classes from "./open-days.module.css";

type Past = NonNullable<OpenDaysPageQuery["organisation"]>["past"];
type Day = Past["edges"][number]["node"];
type Props = { readonly days: readonly Day[]; readonly page: Past["pageInfo"]; readonly after: string | null };

/** The latest first, a heading for each year, a page at a time. */
export function PastByYear({ days: past, page: { endCursor, hasNextPage }, after }: Props) {
  const { days } = useWording();
  const { town = "" } = useParams();
  const all = usePaths().openDays(town);
  if (past.length === 0) return <p>{days.pastNone}</p>;

  const years = [...new Set(past.map(({ date }) => yearOf(date)))];
  return (
    <>
      {years.map((year) => (
        <div key={year} className={classes.year}>
          <h3>{days.year(year)}</h3>
          <DayList days={past.filter(({ date }) => yearOf(date) === year)} />
        </div>
      ))}
      {(hasNextPage || after) && (
        <nav className={classes.pages} aria-label={days.past}>
          {after && <a href={all}>{days.latest}</a>}
          {hasNextPage && endCursor && <a href={`${all}?after=${encodeURIComponent(endCursor)}`}>{days.earlier}</a>}
        </nav>
      )}
    </>
  );
}
