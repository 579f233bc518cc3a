import { type CivilDate, yearOf } from "@kaimen/domain";
import { graphql } from "../gql/gql.js";
import { type Serve, served } from "../site/file.js";
import { pathsUnder } from "../site/paths.js";
import { sectionsOf } from "../site/sections.js";
import { around, element, xmlFile } from "../site/xml.js";
import { wordingIn } from "../wording/wording.js";

const Sitemap_query = graphql(`
  query Sitemap($town: String!) {
    organisation(code: $town) {
      id
      upcoming: openDays(when: UPCOMING, first: 100) { edges { node { id date } } }
      past: openDays(when: PAST, first: 100) { edges { node { id date } } }
    }
  }
`);

type Address = { readonly to: string; readonly on?: CivilDate };

/** Absolute addresses of every page that is for everybody. Without a town of its own the front address knows none. */
export const sitemapFile: Serve = async (client, { page: { site, today } }) => {
  const town = site.defaultTown;
  const { data } = town ? await client.query({ query: Sitemap_query, variables: { town } }) : { data: null };
  const organisation = data?.organisation;
  const days = [...(organisation?.upcoming.edges ?? []), ...(organisation?.past.edges ?? [])].map(({ node }) => node);
  const paths = pathsUnder(site.base);
  const addresses: Address[] =
    town && organisation
      ? [
          ...open(town, yearOf(today), paths),
          ...days.map(({ id, date }) => ({ to: paths.openDay(town, id), on: date < today ? date : undefined })),
        ]
      : [];
  const urls = addresses.map(({ to, on }) => around("url", [element("loc", site.origin + to), ...(on ? [element("lastmod", on)] : [])]));
  return served(xmlFile(around('urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', urls)), "application/xml");
};

/** What is somebody's own is for no search engine. */
function open(town: string, year: number, paths: ReturnType<typeof pathsUnder>): Address[] {
  const { pages, about } = sectionsOf(town, year, paths, wordingIn("zh-CN"));
  const own = [paths.application(town), paths.myOpinion(town)];
  return [...pages, ...about].filter(({ to }) => !own.includes(to)).map(({ to }) => ({ to }));
}
