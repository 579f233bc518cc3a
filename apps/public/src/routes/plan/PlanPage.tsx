import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import classes from "../../layout/reading.module.css";
import { TownPage } from "../../layout/TownPage.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Lines } from "../../ui/Lines.js";
import { Section } from "../../ui/Section.js";
import { Table } from "../../ui/Table.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";

const PlanPage_query = graphql(`
  query PlanPage($town: String!, $year: Int!) {
    organisation(code: $town) {
      id
      annualPlan(year: $year) {
        year
        approvedOn
        governedBy
        entries { month date theme }
        departures { clause ground }
      }
    }
  }
`);

/** 年度活动计划, as it was approved. */
export function PlanPage() {
  const { year: wanted = "" } = useParams();
  return /^20\d\d$/.test(wanted) ? <PlanOf year={Number(wanted)} /> : <NotFoundPage />;
}

function PlanOf({ year }: { readonly year: number }) {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(PlanPage_query, { variables: { town, year } });
  const { pages, date } = useWording();
  const plan = data.organisation?.annualPlan;
  const { columns } = pages.plan;
  return (
    <TownPage title={pages.plan.title(year)} description={pages.plan.description}>
      {() => (
        <>
          <OtherYears year={year} />
          {plan ? (
            <>
              <p className={classes.about}>
                {pages.plan.approved(date(plan.approvedOn))} {pages.plan.governed} {plan.governedBy}
              </p>
              <Table
                caption={pages.plan.title(year)}
                columns={[columns.month, columns.date, columns.theme]}
                lines={plan.entries.map(({ month, date: day, theme }) => ({
                  key: `${month}${theme}`,
                  cells: [pages.plan.month(month), day ? date(day) : pages.plan.dateToCome, theme],
                }))}
              />
              {plan.departures.length > 0 && (
                <Section title={pages.plan.departures}>
                  <Lines lines={plan.departures.map(({ ground }) => ground)} />
                </Section>
              )}
            </>
          ) : (
            <p>{pages.plan.none(year)}</p>
          )}
        </>
      )}
    </TownPage>
  );
}

/** This year, the one before and the next, whichever of them is not shown. */
function OtherYears({ year }: { readonly year: number }) {
  const { pages } = useWording();
  const paths = usePaths();
  const { town = "" } = useParams();
  const now = yearOf(usePage().today);
  return (
    <nav aria-label={pages.plan.others} className={classes.links} data-screen-only>
      {[now - 1, now, now + 1].map((one) => (
        <a key={one} href={paths.plan(town, one)} aria-current={one === year ? "page" : undefined}>
          {pages.plan.link(one)}
        </a>
      ))}
    </nav>
  );
}
