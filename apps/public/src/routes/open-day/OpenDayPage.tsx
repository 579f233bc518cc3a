import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { timelineOf } from "../../open-days/timeline.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Timeline } from "../../ui/Timeline.js";
import { minuteOf } from "../../wording/dates.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Arrangements } from "./Arrangements.js";
import { Itinerary } from "./Itinerary.js";
import { Opening } from "./Opening.js";
import { Places } from "./Places.js";
import { Published } from "./Published.js";
import { WhatYouCanDo } from "./WhatYouCanDo.js";

const OpenDayPage_query = graphql(`
  query OpenDayPage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        theme
        date
        announcement { publishedAt }
        timeline { step day state provisional article }
        ...Opening_openDay
        ...WhatYouCanDo_openDay
        ...Itinerary_openDay
        ...Places_openDay
        ...Arrangements_openDay
        ...Published_openDay
      }
    }
  }
`);

export function OpenDayPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(OpenDayPage_query, { variables: { town, id } });
  const { day, home, navigation, openDay: product, terms, date } = useWording();
  const paths = usePaths();
  const organisation = data.organisation;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const column = { name: product, description: home.stepsIntro, keywords: product, type: product };
  const publishedAt = openDay.announcement && minuteOf(openDay.announcement.publishedAt);
  const article = publishedAt ? { publishedAt, source: organisation.name, description: openDay.theme } : undefined;
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: openDay.theme }]}>
      <PageMeta title={`${openDay.theme}（${date(openDay.date)}）`} column={column} article={article} />
      <Opening openDay={openDay} />
      <WhatYouCanDo openDay={openDay} />
      <Section title={day.timeline}>
        <Timeline steps={timelineOf(openDay.timeline, terms)} label={day.timeline} />
      </Section>
      <Itinerary openDay={openDay} />
      <Places openDay={openDay} town={town} />
      <Arrangements openDay={openDay} />
      <Published openDay={openDay} />
    </Layout>
  );
}
