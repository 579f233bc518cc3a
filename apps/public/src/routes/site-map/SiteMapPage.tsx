import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { FEEDS } from "../../feeds/names.js";
import { graphql } from "../../gql/gql.js";
import { TownPage } from "../../layout/TownPage.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { sectionsOf } from "../../site/sections.js";
import { LinkList } from "../../ui/LinkList.js";
import { Section } from "../../ui/Section.js";

const SiteMapPage_query = graphql(`
  query SiteMapPage($town: String!) {
    organisation(code: $town) {
      id
      upcoming: openDays(when: UPCOMING, first: 20) { edges { node { id theme date } } }
      past: openDays(when: PAST, first: 100) { edges { node { id theme date } } }
    }
  }
`);

/** 网站地图: everything there is, two clicks from anywhere. */
export function SiteMapPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(SiteMapPage_query, { variables: { town } });
  const wording = useWording();
  const paths = usePaths();
  const { today } = usePage();
  const { siteMap } = wording.pages;
  const sections = sectionsOf(town, yearOf(today), paths, wording);
  const days = [...(data.organisation?.upcoming.edges ?? []), ...(data.organisation?.past.edges ?? [])].map(({ node }) => node);
  return (
    <TownPage title={siteMap.title} description={siteMap.description}>
      {() => (
        <>
          <Section title={siteMap.pages}>
            <LinkList links={sections.pages} />
          </Section>
          <Section title={siteMap.days}>
            <LinkList
              links={days.map(({ id, theme, date }) => ({ name: `${wording.date(date)} ${theme}`, to: paths.openDay(town, id) }))}
            />
          </Section>
          <Section title={siteMap.about}>
            <LinkList links={sections.about} />
          </Section>
          <Section title={siteMap.feeds}>
            <LinkList
              links={[
                ...FEEDS.flatMap((feed) =>
                  ["atom", "rss"].map((ending) => ({
                    name: `${wording.pages.feeds.names[feed]} ${ending === "atom" ? "Atom" : "RSS"}`,
                    to: paths.feed(town, feed, ending),
                  })),
                ),
                { name: wording.pages.feeds.calendar, to: paths.calendarFeed(town) },
                { name: wording.embed.title, to: paths.embed(town) },
                { name: "sitemap.xml", to: paths.sitemapXml },
                { name: wording.statistics.contract, to: paths.contract },
              ]}
            />
          </Section>
        </>
      )}
    </TownPage>
  );
}
