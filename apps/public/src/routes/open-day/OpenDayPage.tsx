import { useSuspenseQuery } from "@apollo/client/react";
import { wasHeld } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ArticleLine } from "../../layout/ArticleLine.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { minuteOf } from "../../wording/dates.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { AnnouncementParts } from "./AnnouncementParts.js";
import { Copies } from "./Copies.js";
import { EventOfDay } from "./EventOfDay.js";
import { Itinerary } from "./Itinerary.js";
import { KeepIt } from "./KeepIt.js";
import { Opening } from "./Opening.js";
import { Places } from "./Places.js";
import { Published } from "./Published.js";
import { Results } from "./Results.js";
import { Story } from "./Story.js";
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
        status
        announcement { publishedAt }
        ...Opening_openDay
        ...EventOfDay_openDay
        ...WhatYouCanDo_openDay
        ...Story_openDay
        ...Itinerary_openDay
        ...Places_openDay
        ...AnnouncementParts_openDay
        ...Published_openDay
        ...Copies_openDay
      }
    }
  }
`);

export function OpenDayPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(OpenDayPage_query, { variables: { town, id } });
  const { home, navigation, openDay: product, days, date } = useWording();
  const paths = usePaths();
  const organisation = data.organisation;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const column = { name: product, description: home.stepsIntro, keywords: product, type: product };
  const publishedAt = openDay.announcement && minuteOf(openDay.announcement.publishedAt);
  const article = publishedAt ? { publishedAt, source: organisation.name, description: openDay.theme } : undefined;
  const crumbs = [{ name: navigation.home, to: paths.home(town) }, { name: days.title, to: paths.openDays(town) }, { name: openDay.theme }];
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={`${openDay.theme}（${date(openDay.date)}）`} column={column} article={article} />
      <EventOfDay openDay={openDay} host={organisation.name} />
      <Opening openDay={openDay} />
      {article && <ArticleLine {...article} />}
      <WhatYouCanDo openDay={openDay} />
      {wasHeld(openDay) && <Results />}
      <Story openDay={openDay} />
      <Itinerary openDay={openDay} />
      <Places openDay={openDay} town={town} />
      <AnnouncementParts openDay={openDay} />
      <Published openDay={openDay} />
      <Copies openDay={openDay} />
      <KeepIt openDay={id} />
    </Layout>
  );
}
