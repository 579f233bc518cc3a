import { useSuspenseQuery } from "@apollo/client/react";
import { Prose } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ArticleLine } from "../../layout/ArticleLine.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { minuteOf } from "../../wording/dates.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { NoNotice } from "./NoNotice.js";
import { NoticeList } from "./NoticeList.js";
import { ObjectHere } from "./ObjectHere.js";
import { TakenDown } from "./TakenDown.js";

const NoticePage_query = graphql(`
  query NoticePage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        theme
        status
        notice {
          text
          publishedAt
          closesOn
          lines { place receipt shownAs category villageOrUnit state }
        }
      }
    }
  }
`);

export function NoticePage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(NoticePage_query, { variables: { town, id } });
  const { notice: words, navigation, openDay: product, date } = useWording();
  const { reply } = usePage();
  const paths = usePaths();
  const { organisation } = data;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const { notice } = openDay;
  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: openDay.theme, to: paths.openDay(town, id) },
    { name: words.title },
  ];
  const publishedAt = notice && minuteOf(notice.publishedAt);
  const column = { name: words.title, description: words.description, keywords: `${product},${words.title}`, type: product };
  const article = publishedAt ? { publishedAt, source: organisation.name, description: `${openDay.theme} ${words.title}` } : undefined;
  reply.status = notice ? (notice.lines ? 200 : 410) : 404;
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={`${openDay.theme} ${words.title}`} column={column} article={article} />
      {notice?.lines && (
        <>
          <h1>{words.title}</h1>
          <p>{openDay.theme}</p>
          {article && <ArticleLine {...article} />}
          <p>{words.until(date(notice.closesOn))}</p>
          <NoticeList lines={notice.lines} />
          {openDay.status === "NOTICED" && <ObjectHere openDay={id} />}
        </>
      )}
      {notice && !notice.lines && <TakenDown closesOn={notice.closesOn} openDay={id} />}
      {notice ? (
        <Section title={words.text}>
          <Prose text={notice.text} />
        </Section>
      ) : (
        <NoNotice openDay={id} />
      )}
    </Layout>
  );
}
