import { useQuery } from "@apollo/client/react";
import { Alert, Descriptions, Empty, Flex, Skeleton } from "antd";
import { graphql } from "../../gql/gql.js";
import type { RegulationPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { AdoptRegulation } from "./AdoptRegulation.js";
import { Articles } from "./Articles.js";
import { Clauses } from "./Clauses.js";
import { Settings } from "./Settings.js";

const RegulationPage_query = graphql(`
  query RegulationPage {
    organisation {
      id
      regulation {
        id
        inForceFrom
        header { title indexNumber publishingBody publishedAt }
        articles { article gist clauses }
        clauses { name basis article force content }
      }
      settings { clause force content usual laidDownOn }
    }
  }
`);

type Found = NonNullable<RegulationPageQuery["organisation"]>;
export type Regulation = NonNullable<Found["regulation"]>;
export type Setting = Found["settings"][number];

const { regulation: words, menu, list } = wording;

/** What the articles lay down, what the office has set where they are silent, and what each of them says in short. */
export function RegulationPage() {
  const { data, loading, error } = useQuery(RegulationPage_query, { fetchPolicy: "cache-and-network" });
  const { regulation, settings = [] } = data?.organisation ?? {};
  return (
    <>
      <Flex justify="space-between" align="start">
        <PageTitle>{menu.regulation}</PageTitle>
        <AdoptRegulation />
      </Flex>
      {error && <Alert type="error" title={list.failed} showIcon />}
      {loading && !data && <Skeleton active />}
      {data && !regulation && <Empty description={words.none} />}
      {regulation && (
        <>
          <Header regulation={regulation} />
          <Settings settings={settings} version={regulation.id} />
          <Clauses clauses={regulation.clauses} />
          <Articles articles={regulation.articles} />
        </>
      )}
    </>
  );
}

function Header({ regulation: { id, inForceFrom, header } }: { readonly regulation: Regulation }) {
  const items = [
    [words.version, `${header.title}（${id}）`],
    [words.inForceFrom, inForceFrom],
    [words.body, header.publishingBody],
    [words.publishedAt, header.publishedAt],
    [words.indexNumber, header.indexNumber],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2 }}
      items={items.map(([label, children]) => ({ key: label, label, children: children || "—" }))}
    />
  );
}
