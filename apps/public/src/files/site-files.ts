import { isCivilDate, yearOf } from "@kaimen/domain";
import { graphql } from "../gql/gql.js";
import type { Client } from "../site/client.js";
import { pathsUnder } from "../site/paths.js";
import { sectionsOf } from "../site/sections.js";
import type { PageState } from "../site/site.js";
import { wordingIn } from "../wording/wording.js";

export type SiteFile = { readonly type: string; readonly body: string };

const Sitemap_query = graphql(`
  query Sitemap($town: String!) {
    organisation(code: $town) {
      id
      upcoming: openDays(when: UPCOMING, first: 100) { edges { node { id date } } }
      past: openDays(when: PAST, first: 100) { edges { node { id date } } }
    }
  }
`);

/** Pages that are somebody's own, or forms: nothing for a search engine. */
const OWN = ["/*/application", "/*/opinions/mine", "/*/nominate/", "/*/view", "/admin/"];

/** Invented data must not be found at all. */
export function robots({ site: { base, origin, demo } }: Pick<PageState, "site">): SiteFile {
  const closed = demo ? ["/"] : OWN.map((path) => base + path);
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ...(demo ? [] : [`Sitemap: ${origin}${base}/sitemap.xml`])];
  return { type: "text/plain; charset=utf-8", body: `${lines.join("\n")}\n` };
}

/** Absolute addresses of every page that is for everybody. */
export async function sitemap(client: Client, { site, today }: PageState): Promise<SiteFile> {
  const town = site.defaultTown;
  const paths = pathsUnder(site.base);
  const organisation = town && (await client.query({ query: Sitemap_query, variables: { town } })).data?.organisation;
  const addresses: { to: string; on?: string }[] = [];
  if (town && organisation) {
    const { pages, about } = sectionsOf(town, yearOf(today), paths, wordingIn("zh-CN"));
    const open = [...pages, ...about].filter(({ to }) => to !== paths.application(town) && to !== paths.myOpinion(town));
    addresses.push(...open.map(({ to }) => ({ to })));
    const days = [...organisation.upcoming.edges, ...organisation.past.edges].map(({ node }) => node);
    addresses.push(...days.map(({ id, date }) => ({ to: paths.openDay(town, id), on: date < today ? date : undefined })));
  }
  const urls = addresses.map(
    ({ to, on }) => `  <url><loc>${escaped(site.origin + to)}</loc>${on && isCivilDate(on) ? `<lastmod>${on}</lastmod>` : ""}</url>`,
  );
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
  ];
  return { type: "application/xml; charset=utf-8", body: `${body.join("\n")}\n` };
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What the site answers beside pages, by address below the base path. */
export function siteFile(path: string, client: Client, page: PageState): SiteFile | Promise<SiteFile> | undefined {
  if (path === "/robots.txt") return robots(page);
  if (path === "/sitemap.xml") return sitemap(client, page);
  return undefined;
}
