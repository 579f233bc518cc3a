import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { isOver } from "../../open-days/stages.js";
import { timelineOf } from "../../open-days/timeline.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Timeline } from "../../ui/Timeline.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Arrangements } from "./Arrangements.js";
import { Itinerary } from "./Itinerary.js";
import { Opening } from "./Opening.js";
import { Places } from "./Places.js";
import { WhatYouCanDo } from "./WhatYouCanDo.js";

const OpenDayPage_query = graphql(`
  query OpenDayPage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        status
        theme
        date
        announcedOn registrationClosesOn selectedOn noticeOpensOn noticeClosesOn summaryPublishedOn
        ...Opening_openDay
        ...WhatYouCanDo_openDay
        ...Itinerary_openDay
        ...Places_openDay
        ...Arrangements_openDay
      }
      regulation { id clauses { name article content } }
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
  const article = openDay.announcedOn && {
    publishedAt: `${openDay.announcedOn} 00:00`,
    source: organisation.name,
    description: openDay.theme,
  };
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: openDay.theme }]}>
      <PageMeta title={`${openDay.theme}（${date(openDay.date)}）`} column={column} article={article || undefined} />
      <Opening openDay={openDay} />
      <WhatYouCanDo openDay={openDay} />
      <Section title={day.timeline}>
        <Timeline
          steps={timelineOf(openDay, organisation.regulation?.clauses ?? [], terms)}
          label={day.timeline}
          over={isOver(openDay.status)}
        />
      </Section>
      <Itinerary openDay={openDay} />
      <Places openDay={openDay} town={town} />
      <Arrangements openDay={openDay} />
    </Layout>
  );
}
