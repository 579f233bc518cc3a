import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { useAsked } from "../../site/asked.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { CheckObjection } from "./CheckObjection.js";
import { readEntered } from "./entered.js";
import { ObjectionForm } from "./ObjectionForm.js";
import { ObjectionTaken } from "./ObjectionTaken.js";
import type { ObjectToPosted } from "./object-to.act.js";

const ObjectToPage_query = graphql(`
  query ObjectToPage($town: String!, $id: ID!) {
    organisation(code: $town) { id name openDay(id: $id) { id theme status } }
  }
`);

export function ObjectToPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(ObjectToPage_query, { variables: { town, id } });
  const { objection, notice, navigation } = useWording();
  const paths = usePaths();
  const against = useAsked("against");
  const posted = (usePage().posted as ObjectToPosted | undefined) ?? { at: "FORM", entered: readEntered({ against }), slips: [] };
  const { organisation } = data;
  const openDay = organisation?.openDay;
  if (!openDay) return <NotFoundPage />;

  const at = posted.at === "DONE" || openDay.status === "NOTICED" ? posted.at : "CLOSED";
  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: openDay.theme, to: paths.openDay(town, id) },
    { name: notice.title, to: paths.notice(town, id) },
    { name: objection.title },
  ];
  const column = { name: objection.title, description: notice.objectWhy, keywords: notice.title, type: notice.title };
  return (
    <Layout town={organisation.name} crumbs={crumbs}>
      <PageMeta title={objection.title} column={column} />
      {at === "CLOSED" && (
        <Notice title={objection.closed} text={objection.closedWhy}>
          <a href={paths.openDay(town, id)}>{notice.back}</a>
        </Notice>
      )}
      {posted.at === "DONE" && <ObjectionTaken receiptCode={posted.receiptCode} theme={openDay.theme} />}
      {at === "CHECK" && posted.at === "CHECK" && <CheckObjection posted={posted} />}
      {at === "FORM" && posted.at === "FORM" && <ObjectionForm posted={posted} />}
    </Layout>
  );
}
