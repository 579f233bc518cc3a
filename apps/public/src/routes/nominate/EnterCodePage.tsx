import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { EnterCode } from "./EnterCode.js";

const EnterCodePage_query = graphql(`
  query EnterCodePage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

export function EnterCodePage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(EnterCodePage_query, { variables: { town } });
  const { nominate, navigation } = useWording();
  const { posted } = usePage();
  const paths = usePaths();
  const column = useColumn(nominate.title, nominate.intro);
  if (!data.organisation) return <NotFoundPage />;

  return (
    <Layout town={data.organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: nominate.title }]}>
      <PageMeta title={nominate.title} column={column} />
      <EnterCode error={posted === "MISSING" ? nominate.missing : undefined} />
    </Layout>
  );
}
