import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { FoundApplication } from "./FoundApplication.js";
import type { MyApplicationPosted } from "./my-application.act.js";
import { OpenForm } from "./OpenForm.js";

const MyApplicationPage_query = graphql(`
  query MyApplicationPage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

export function MyApplicationPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(MyApplicationPage_query, { variables: { town } });
  const { mine, navigation } = useWording();
  const posted = usePage().posted as MyApplicationPosted | undefined;
  const paths = usePaths();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: mine.title }]}>
      <PageMeta title={mine.title} />
      {posted && !posted.fault ? <FoundApplication posted={posted} /> : <OpenForm posted={posted} error={posted?.fault && mine.missing} />}
    </Layout>
  );
}
