import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { sectionsOf } from "../../site/sections.js";
import { Door } from "../../ui/Door.js";
import { LinkList } from "../../ui/LinkList.js";
import { Section } from "../../ui/Section.js";
import { addressOfOpinion } from "../opinions/address.js";
import { matches } from "./matching.js";

const Found_query = graphql(`
  query SearchFound($town: String!) {
    organisation(code: $town) {
      id
      upcoming: openDays(when: UPCOMING, first: 20) { edges { node { id theme date itinerary { name } } } }
      past: openDays(when: PAST, first: 50) { edges { node { id theme date itinerary { name } } } }
      opinions(first: 100) { edges { cursor node { id receiptNumber question reply department } } }
      regulation { id articles { article gist } }
    }
  }
`);

/** A town has a few open days and some hundred opinions a year: they are read through, and no index has to be kept. */
export function Found({ query }: { readonly query: string }) {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(Found_query, { variables: { town } });
  const wording = useWording();
  const paths = usePaths();
  const { today } = usePage();
  const { search } = wording.pages;
  const organisation = data.organisation;
  const sections = sectionsOf(town, yearOf(today), paths, wording);
  const days = [...(organisation?.upcoming.edges ?? []), ...(organisation?.past.edges ?? [])].map(({ node }) => node);
  const edges = organisation?.opinions.edges ?? [];
  const opinions = edges.map(({ node }, at) => ({ ...node, before: edges[at - 1]?.cursor }));
  const found = [
    { title: search.pages, links: [...sections.pages, ...sections.about].filter(({ name, also }) => matches(query, name, also)) },
    {
      title: search.days,
      links: days
        .filter(({ theme, date, itinerary }) => matches(query, theme, date, wording.date(date), ...itinerary.map(({ name }) => name)))
        .map(({ id, theme, date }) => ({ name: `${wording.date(date)} ${theme}`, to: paths.openDay(town, id) })),
    },
    {
      title: search.opinions,
      links: opinions
        .filter(({ question, reply, department }) => matches(query, question, reply, department))
        .map(({ receiptNumber, question, before }) => ({
          name: question.slice(0, 60),
          to: addressOfOpinion(paths.opinions(town), receiptNumber, before),
        })),
    },
    {
      title: search.regulation,
      links: (organisation?.regulation?.articles ?? [])
        .filter(({ article, gist }) => matches(query, article, gist))
        .map(({ article, gist }) => ({ name: `${article} ${gist.slice(0, 60)}`, to: `${paths.regulation(town)}#${article}` })),
    },
  ].filter(({ links }) => links.length > 0);
  const count = found.reduce((sum, { links }) => sum + links.length, 0);
  if (count === 0) {
    return (
      <>
        <Door large />
        <p role="status">{search.none(query)}</p>
      </>
    );
  }
  return (
    <>
      <p role="status">{search.found(count, query)}</p>
      {found.map(({ title, links }) => (
        <Section key={title} title={title}>
          <LinkList links={links} />
        </Section>
      ))}
    </>
  );
}
