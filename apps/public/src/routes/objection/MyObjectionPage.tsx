import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { FoundObjection } from "./FoundObjection.js";
import type { MyObjectionPosted } from "./my-objection.act.js";

const MyObjectionPage_query = graphql(`
  query MyObjectionPage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

export function MyObjectionPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(MyObjectionPage_query, { variables: { town } });
  const { navigation, notice, objection } = useWording();
  const paths = usePaths();
  const posted = usePage().posted as MyObjectionPosted | undefined;
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const { title, intro, missing } = objection.follow;
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: title }]}>
      <PageMeta title={title} column={{ name: title, description: intro, keywords: notice.title, type: notice.title }} />
      {posted && !posted.missing ? (
        <FoundObjection posted={posted} />
      ) : (
        <CodeAndPhone words={objection.follow} typed={posted} error={posted && missing} />
      )}
    </Layout>
  );
}
