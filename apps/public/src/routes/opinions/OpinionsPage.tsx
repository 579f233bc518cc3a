import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";
import { ButtonLink } from "../../ui/ButtonLink.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Filter } from "./Filter.js";
import { useLooking } from "./looking.js";
import { NextPage } from "./NextPage.js";
import { OpinionList } from "./OpinionList.js";

const OpinionsPage_query = graphql(`
  query OpinionsPage($town: String!, $openDay: ID, $statuses: [OpinionStatus!], $after: String) {
    organisation(code: $town) {
      id
      name
      opinionCounts(openDay: $openDay) { raised answered open }
      opinions(openDay: $openDay, statuses: $statuses, first: 10, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id ...OpinionEntry_opinion } }
      }
      upcoming: openDays(when: UPCOMING, first: 5) { edges { node { id theme date } } }
      past: openDays(when: PAST, first: 50) { edges { node { id theme date } } }
    }
  }
`);

/** What was said, and what was answered. Only what the office has published, masked. */
export function OpinionsPage() {
  const { town = "" } = useParams();
  const { openDay, statuses, after, state, page } = useLooking();
  const { data } = useSuspenseQuery(OpinionsPage_query, { variables: { town, openDay, statuses, after } });
  const { opinions: wording, navigation } = useWording();
  const paths = usePaths();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const { opinions, opinionCounts: counts } = organisation;
  const days = [...organisation.upcoming.edges, ...organisation.past.edges].map(({ node }) => node);
  const column = { name: wording.title, description: wording.description, keywords: wording.keywords, type: wording.title };
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: wording.title }]}>
      <PageMeta title={wording.title} column={column} />
      <div className={classes.page}>
        <h1>{wording.title}</h1>
        <p>{wording.intro}</p>
        <p>{wording.counts(counts.raised, counts.answered, counts.open)}</p>
        <p className={classes.buttons}>
          <ButtonLink to={paths.raiseOpinion(town)}>{wording.raise}</ButtonLink>
          <a href={paths.myOpinion(town)}>{wording.mine}</a>
        </p>
      </div>
      <Filter days={days} openDay={openDay} state={state} />
      <OpinionList
        nodes={opinions.edges.map(({ node }) => node)}
        total={opinions.totalCount}
        filtered={state !== "all" || openDay !== undefined}
      />
      <NextPage page={page} next={opinions.pageInfo.hasNextPage ? opinions.pageInfo.endCursor : null} />
    </Layout>
  );
}
