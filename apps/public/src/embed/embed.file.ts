import type { Instant } from "@kaimen/domain";
import { graphql } from "../gql/gql.js";
import type { EmbedQuery } from "../gql/graphql.js";
import { takesApplications } from "../open-days/stages.js";
import { type Serve, served } from "../site/file.js";
import type { Page } from "../site/page-context.js";
import { pathsUnder } from "../site/paths.js";
import { minuteOf } from "../wording/dates.js";
import { wordingIn } from "../wording/wording.js";
import type { Embedded } from "./embedded.js";

const Embed_query = graphql(`
  query Embed($town: String!) {
    organisation(code: $town) {
      id
      name
      openDays(when: UPCOMING, first: 5) {
        edges {
          node { id theme date startsAt endsAt status cancelledOn seats applied registrationClosesOn itinerary { venue name } }
        }
      }
      opinionCounts { raised answered open }
    }
  }
`);

type Organisation = NonNullable<EmbedQuery["organisation"]>;
type Day = Organisation["openDays"]["edges"][number]["node"];

/** What the box asks for, from whatever site it stands in: nothing but what is public, and never with a cookie. */
export const embedFile: Serve = async (client, { params: { town = "" }, page }) => {
  const { data } = await client.query({ query: Embed_query, variables: { town } });
  if (!data?.organisation) return null;
  const file = served(JSON.stringify(embedded(data.organisation, town, page)), "application/json", 60);
  return { ...file, headers: { ...file.headers, "access-control-allow-origin": "*" } };
};

function embedded(organisation: Organisation, town: string, { site, url }: Page): Embedded {
  const language = new URL(url, site.origin).searchParams.get("language") === "en" ? "en" : "zh-CN";
  const { openDay, embed, home } = wordingIn(language);
  const { opinionCounts: opinions } = organisation;
  const paths = pathsUnder(site.base);
  const next = organisation.openDays.edges.map(({ node }) => node).find(({ cancelledOn }) => !cancelledOn);
  const to = (path: string) => site.origin + path;
  return {
    language,
    title: { text: `${organisation.name} ${openDay}`, href: to(paths.home(town)) },
    next: next ? { text: next.theme, href: to(paths.openDay(town, next.id)) } : null,
    lines: next ? linesOf(next, language) : [home.none],
    apply: next && takesApplications(next.status) ? { text: home.apply, href: to(paths.apply(town, next.id)) } : null,
    figures: [
      ...(next ? [embed.seats(next.seats), embed.applied(next.applied)] : []),
      embed.raised(opinions.raised),
      embed.answered(opinions.answered),
    ],
    updated: embed.updated(minuteOf(new Date().toISOString() as Instant)),
  };
}

/** When, where, and until when one may apply. */
function linesOf({ date, startsAt, endsAt, status, itinerary, registrationClosesOn }: Day, language: "zh-CN" | "en"): string[] {
  const wording = wordingIn(language);
  const open = takesApplications(status) && registrationClosesOn;
  return [
    `${wording.date(date)} ${wording.day.from(startsAt, endsAt)}`,
    itinerary.map(({ name }) => name).join("、"),
    open ? wording.home.applyBy(wording.shortDate(registrationClosesOn)) : wording.terms.statuses[status],
  ];
}
