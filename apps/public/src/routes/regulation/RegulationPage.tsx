import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Articles } from "./Articles.js";
import { DocumentHeader } from "./DocumentHeader.js";
import { OfficeSettings } from "./OfficeSettings.js";
import { Restated } from "./Restated.js";

const RegulationPage_query = graphql(`
  query RegulationPage($town: String!) {
    organisation(code: $town) {
      id
      name
      regulation {
        id
        inForceFrom
        header {
          indexNumber catalogueCategory publishingBody subjectCategory title
          documentNumber generatedOn publishedAt contentSource
        }
        articles { article gist clauses }
        clauses { name article force content }
      }
    }
  }
`);

export function RegulationPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(RegulationPage_query, { variables: { town } });
  const { navigation, openDay, regulation: wording } = useWording();
  const paths = usePaths();
  const none = useColumn(wording.title, wording.none);
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const crumbs = [{ name: navigation.home, to: paths.home(town) }, { name: navigation.regulation }];
  const { regulation } = organisation;
  if (!regulation) {
    return (
      <Layout town={organisation.name} crumbs={crumbs}>
        <PageMeta title={wording.title} column={none} />
        <p>{wording.none}</p>
      </Layout>
    );
  }

  const { header } = regulation;
  const column = { name: wording.title, description: header.title, keywords: openDay, type: header.catalogueCategory };
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={header.title} column={column} article={{ publishedAt: header.publishedAt, source: header.contentSource }} />
      <DocumentHeader header={header} />
      <h1>{header.title}</h1>
      <Restated />
      <Articles articles={regulation.articles} clauses={regulation.clauses} />
      <OfficeSettings clauses={regulation.clauses} />
    </Layout>
  );
}
