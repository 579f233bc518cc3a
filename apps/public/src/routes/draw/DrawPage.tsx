import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ArticleLine } from "../../layout/ArticleLine.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";
import { minuteOf } from "../../wording/dates.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Chances } from "./Chances.js";
import { CheckItYourself } from "./CheckItYourself.js";
import { HowItWasDrawn } from "./HowItWasDrawn.js";
import { Result } from "./Result.js";

const DrawPage_query = graphql(`
  query DrawPage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        theme
        date
        draw {
          method
          ground
          committedAt
          seed
        }
        ...Chances_openDay
        ...Result_openDay
        ...HowItWasDrawn_openDay
      }
    }
  }
`);

export function DrawPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(DrawPage_query, { variables: { town, id } });
  const { draw: words, navigation, openDay: product, date } = useWording();
  const { reply } = usePage();
  const paths = usePaths();
  const { organisation } = data;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const { draw, theme } = openDay;
  const crumbs = [{ name: navigation.home, to: paths.home(town) }, { name: theme, to: paths.openDay(town, id) }, { name: words.title }];
  const column = { name: words.title, description: words.description, keywords: `${product},${words.title}`, type: product };
  const publishedAt = draw?.committedAt && minuteOf(draw.committedAt);
  const article = publishedAt ? { publishedAt, source: organisation.name, description: `${theme} ${words.title}` } : undefined;
  if (!draw) reply.status = 404;
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={`${theme} ${words.title}`} column={column} article={article} />
      {draw ? (
        <>
          <h1>{words.title}</h1>
          {article && <ArticleLine {...article} />}
          <p>
            {theme} · {date(openDay.date)}
          </p>
          <p>
            {words.methods[draw.method]} {draw.ground && words.ground(draw.ground)}
          </p>
          <Chances openDay={openDay} />
          <Result openDay={openDay} />
          <HowItWasDrawn openDay={openDay} />
          {draw.seed && <CheckItYourself />}
        </>
      ) : (
        <Notice title={words.none} text={words.noneWhy}>
          <a href={paths.openDay(town, id)}>{words.back}</a>
        </Notice>
      )}
    </Layout>
  );
}
