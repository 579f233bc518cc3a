import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { FigureCode, ResultOfDay_OpenDayFragment } from "../../gql/graphql.js";
import { usePaths, useWording } from "../../site/page-context.js";
import classes from "./results.module.css";

const ResultOfDay_openDay = graphql(`
  fragment ResultOfDay_openDay on OpenDay {
    id
    theme
    date
    status
    statistics { figures { code value numerator withheld } }
    summary { publishedAt text }
  }
`);

/** One day: its figures, the beginning of its summary, and the way to the rest. */
export function ResultOfDay({ openDay: from }: { readonly openDay: FragmentType<ResultOfDay_OpenDayFragment> }) {
  const { data: day } = useSuspenseFragment({ fragment: ResultOfDay_openDay, from });
  const { date, days, terms } = useWording();
  const { town = "" } = useParams();
  const paths = usePaths();
  const { results } = days;
  const { figures } = day.statistics;
  const figure = (code: FigureCode) => figures.find((one) => one.code === code);
  const came = figure("REPRESENTATIVES");
  return (
    <article className={classes.result}>
      <h3>
        <a href={paths.openDay(town, day.id)}>{day.theme}</a>
      </h3>
      <p className={classes.facts}>
        <time dateTime={day.date}>{date(day.date)}</time> · {terms.statuses[day.status]}
      </p>
      {day.status !== "CANCELLED" && (
        <Summary
          rows={[
            [results.cameLabel, came?.withheld ? results.withheldShort : results.people(came?.value ?? 0)],
            [results.raisedLabel, results.items(figure("OPINIONS_RAISED")?.value ?? 0)],
            [results.answeredLabel, results.items(figure("REPLY_RATE")?.numerator ?? 0)],
          ]}
        />
      )}
      {day.summary ? (
        <>
          <p>{beginning(day.summary.text)}</p>
          <p>
            <a href={`${paths.openDay(town, day.id)}#summary`}>{results.see}</a>
          </p>
        </>
      ) : (
        <p className={classes.facts}>{results.noSummary}</p>
      )}
    </article>
  );
}

/** The first paragraph that says something: a summary often begins with its own title. */
function beginning(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.find((line) => line.length > 30) ?? lines[0] ?? "";
  return first.length > 140 ? `${first.slice(0, 140)}…` : first;
}
