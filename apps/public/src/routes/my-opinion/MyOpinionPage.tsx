import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { FoundOpinion } from "./FoundOpinion.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";

const MyOpinionPage_query = graphql(`
  query MyOpinionPage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

export function MyOpinionPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(MyOpinionPage_query, { variables: { town } });
  const { opinions, navigation } = useWording();
  const posted = usePage().posted as MyOpinionPosted | undefined;
  const paths = usePaths();
  const column = useColumn(opinions.own.title, opinions.own.intro);
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: opinions.title, to: paths.opinions(town) },
    { name: opinions.own.title },
  ];
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={opinions.own.title} column={column} />
      {posted && !posted.fault ? (
        <FoundOpinion posted={posted} />
      ) : (
        <CodeAndPhone words={opinions.own} typed={posted} error={posted?.fault && opinions.own.missing} />
      )}
    </Layout>
  );
}
