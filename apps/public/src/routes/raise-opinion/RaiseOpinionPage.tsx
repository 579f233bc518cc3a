import { useSuspenseQuery } from "@apollo/client/react";
import { useParams, useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { isSpokenOf } from "../../open-days/stages.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { CheckOpinion } from "./CheckOpinion.js";
import { readEntered } from "./entered.js";
import { OpinionForm } from "./OpinionForm.js";
import { Raised } from "./Raised.js";
import type { RaisePosted } from "./raise-opinion.act.js";

const RaiseOpinionPage_query = graphql(`
  query RaiseOpinionPage($town: String!) {
    organisation(code: $town) {
      id
      name
      upcoming: openDays(when: UPCOMING, first: 5) {
        edges { node { id theme date status itinerary { venue name } } }
      }
      past: openDays(when: PAST, first: 10) {
        edges { node { id theme date status itinerary { venue name } } }
      }
    }
  }
`);

export function RaiseOpinionPage() {
  const { town = "" } = useParams();
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(RaiseOpinionPage_query, { variables: { town } });
  const { opinions, navigation } = useWording();
  const paths = usePaths();
  const column = useColumn(opinions.new.title, opinions.new.intro);
  const { posted } = usePage();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const all = [...organisation.upcoming.edges, ...organisation.past.edges].map(({ node }) => node);
  const days = all.filter(({ status }) => isSpokenOf(status));
  const start: RaisePosted = { at: "FORM", entered: readEntered(Object.fromEntries(search)), slips: [] };
  const now = (posted as RaisePosted | undefined) ?? start;
  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: opinions.title, to: paths.opinions(town) },
    { name: opinions.new.title },
  ];
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={opinions.new.title} column={column} />
      {now.at === "FORM" && <OpinionForm posted={now} days={days} />}
      {now.at === "CHECK" && <CheckOpinion posted={now} days={days} />}
      {now.at === "DONE" && <Raised posted={now} />}
    </Layout>
  );
}
