import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { AnnouncementParts_OpenDayFragment } from "../../gql/graphql.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { type Row, Summary } from "../../ui/Summary.js";
import type { Wording } from "../../wording/wording.js";

const AnnouncementParts_openDay = graphql(`
  fragment AnnouncementParts_openDay on OpenDay {
    id
    theme
    date
    startsAt
    endsAt
    forms
    seats
    registrationClosesOn
    itinerary { venue name }
    quotas { category least most }
    leaderReport { by subject }
    departures { clause ground }
  }
`);

/** The announcement in the parts that such announcements have, each from the plan itself. */
export function AnnouncementParts({ openDay: from }: { readonly openDay: FragmentType<AnnouncementParts_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: AnnouncementParts_openDay, from });
  const wording = useWording();
  const { site } = usePage();
  const { parts } = wording.days;
  const { theme, date, startsAt, endsAt, itinerary, departures, registrationClosesOn } = openDay;
  const rows: Row[] = [
    [parts.theme, theme],
    [parts.time, `${wording.date(date)} ${wording.day.from(startsAt, endsAt)}`],
    [parts.places, itinerary.map(({ name }) => name).join("、")],
    [parts.content, contentOf(openDay, wording)],
    [parts.who, whoOf(openDay, wording)],
    [parts.how, howOf(registrationClosesOn && wording.date(registrationClosesOn), site.contactPhone, wording)],
    [parts.mind, parts.bring],
  ];
  if (departures.length > 0) rows.push([wording.day.departures, departures.map(({ ground }) => ground).join("；")]);
  return (
    <Section title={parts.title}>
      <Summary rows={rows} />
    </Section>
  );
}

function contentOf({ forms, leaderReport }: AnnouncementParts_OpenDayFragment, { day, terms }: Wording): string {
  const said = forms.map((form) => terms.forms[form]).join("、");
  return leaderReport ? `${said}；${day.leader}：${leaderReport.by}，${leaderReport.subject}` : said;
}

function whoOf({ quotas, seats }: AnnouncementParts_OpenDayFragment, { days: { parts }, terms }: Wording): string {
  const groups = quotas.map(({ category, least, most }) =>
    parts.group(terms.categories[category] ?? category, least === most ? String(most) : `${least}–${most}`),
  );
  return [parts.total(seats), ...groups].join("；");
}

const howOf = (until: string | null, phone: string | undefined, { days: { parts } }: Wording): string =>
  [until && parts.apply(until), phone && parts.phone(phone)].filter(Boolean).join("");
