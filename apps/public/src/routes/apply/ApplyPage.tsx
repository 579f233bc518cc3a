import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { takesApplications } from "../../open-days/stages.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { ApplyForm } from "./ApplyForm.js";
import type { ApplyPosted } from "./apply.act.js";
import { CheckAnswers } from "./CheckAnswers.js";
import { Closed } from "./Closed.js";
import { Done } from "./Done.js";
import { NOTHING_ENTERED } from "./entered.js";

const ApplyPage_query = graphql(`
  query ApplyPage($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        status
        theme
        ...ApplyForm_openDay
        ...Closed_openDay
        ...Done_openDay
      }
      regulation { id clauses { name article content } }
    }
  }
`);

const START: ApplyPosted = { at: "FORM", entered: NOTHING_ENTERED, slips: [] };

export function ApplyPage() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(ApplyPage_query, { variables: { town, id } });
  const { apply, navigation } = useWording();
  const paths = usePaths();
  const column = useColumn(apply.title, apply.description);
  const posted = (usePage().posted as ApplyPosted | undefined) ?? START;
  const openDay = data.organisation?.openDay;
  if (!data.organisation || !openDay) return <NotFoundPage />;

  const clauses = data.organisation.regulation?.clauses ?? [];
  const at = posted.at === "DONE" || takesApplications(openDay.status) ? posted.at : "CLOSED";
  const crumbs = [
    { name: navigation.home, to: paths.home(town) },
    { name: openDay.theme, to: paths.openDay(town, id) },
    { name: apply.title },
  ];
  return (
    <Layout town={data.organisation.name} crumbs={crumbs}>
      <PageMeta title={apply.title} column={column} />
      {at === "CLOSED" && <Closed openDay={openDay} />}
      {posted.at === "DONE" && <Done openDay={openDay} receiptCode={posted.receiptCode} />}
      {at === "CHECK" && posted.at === "CHECK" && <CheckAnswers posted={posted} />}
      {at === "FORM" && posted.at === "FORM" && <ApplyForm openDay={openDay} posted={posted} clauses={clauses} />}
    </Layout>
  );
}
