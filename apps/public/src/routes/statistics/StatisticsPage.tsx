import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams, useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import classes from "../../layout/reading.module.css";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { minuteOf } from "../../wording/dates.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Breakdowns } from "./Breakdowns.js";
import { Counts } from "./Counts.js";
import { Departments } from "./Departments.js";
import { EveryFigure } from "./EveryFigure.js";
import { ForDashboards } from "./ForDashboards.js";
import { Rates } from "./Rates.js";
import { Years } from "./Years.js";

const StatisticsPage_query = graphql(`
  query StatisticsPage($town: String!, $year: Int!) {
    organisation(code: $town) {
      id
      name
      past: openDays(when: PAST, first: 100) { edges { node { id date } } }
      statistics(year: $year) {
        asOf
        figures {
          code unit value numerator denominator withheld
          definition { meaning { zh en } numerator { zh en } denominator { zh en } }
        }
        breakdowns { of by total groups { group count withheld } }
        opinionsByDepartment { department raised answered answeredWithDeadline onTime medianReplyDays }
      }
    }
  }
`);

/** A year that somebody has mangled is this one. */
const wantedYear = (text: string | null, now: number) => (text && /^20\d\d$/.test(text) && Number(text) <= now ? Number(text) : now);

export function StatisticsPage() {
  const { town = "" } = useParams();
  const [search] = useSearchParams();
  const now = yearOf(usePage().today);
  const year = wantedYear(search.get("year"), now);
  const { data } = useSuspenseQuery(StatisticsPage_query, { variables: { town, year } });
  const { statistics: wording, navigation } = useWording();
  const paths = usePaths();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const { figures, breakdowns, opinionsByDepartment, asOf } = organisation.statistics;
  const firstYear = Math.min(now, ...organisation.past.edges.map(({ node }) => yearOf(node.date)));
  const empty = figures.every(({ value, withheld }) => !value && !withheld);
  const column = { name: wording.title, description: wording.description, keywords: wording.keywords, type: wording.title };
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: wording.title }]}>
      <PageMeta title={wording.titleOf(year)} column={column} />
      <div className={classes.page}>
        <h1>{wording.titleOf(year)}</h1>
        <p>
          {wording.intro} {wording.asOf(minuteOf(asOf))}
        </p>
        <p className={classes.about}>{wording.withheldWhy}</p>
        <Years year={year} from={firstYear} to={now} />
      </div>
      {empty ? (
        <p>{wording.none}</p>
      ) : (
        <>
          <Counts figures={figures} />
          <Rates figures={figures} />
          <Breakdowns breakdowns={breakdowns} />
          <Departments departments={opinionsByDepartment} />
          <EveryFigure figures={figures} />
        </>
      )}
      <ForDashboards />
    </Layout>
  );
}
