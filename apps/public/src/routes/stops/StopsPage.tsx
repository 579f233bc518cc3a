import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { QrCode } from "../../ui/QrCode.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import classes from "./stops.module.css";

const StopsPage_query = graphql(`
  query StopsPage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) { id theme itinerary { venue name } }
    }
  }
`);

/** What hangs on the wall of each place: a code that opens the form for an opinion with day and stop filled in. */
export function StopsPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(StopsPage_query, { variables: { town, id } });
  const { days, navigation } = useWording();
  const { stops } = days;
  const { site } = usePage();
  const paths = usePaths();
  const column = useColumn(stops.title, stops.intro);
  const { organisation } = data;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: openDay.theme, to: paths.openDay(town, id) },
    { name: stops.title },
  ];
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={`${openDay.theme} ${stops.title}`} column={column} />
      <h1>{stops.title}</h1>
      <p data-screen-only>{stops.intro}</p>
      <p data-screen-only>
        <PrintButton />
      </p>
      <ul className={classes.stops}>
        {openDay.itinerary.map(({ venue, name }) => {
          const to = paths.raiseOpinion(town, { openDay: id, stop: venue });
          return (
            <li key={venue}>
              <h2>{name}</h2>
              <QrCode text={site.origin + to} label={stops.code(name)} />
              <p>{stops.scan}</p>
              <a href={to} data-screen-only>
                {stops.open}
              </a>
            </li>
          );
        })}
      </ul>
    </Layout>
  );
}
