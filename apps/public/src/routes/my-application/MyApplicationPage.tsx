import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { AreYouSure } from "./AreYouSure.js";
import type { MyApplicationPosted } from "./answers.js";
import { ChangeForm } from "./ChangeForm.js";
import { CopyOfMyData } from "./CopyOfMyData.js";
import { Erased } from "./Erased.js";
import { FoundApplication } from "./FoundApplication.js";

const MyApplicationPage_query = graphql(`
  query MyApplicationPage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

export function MyApplicationPage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(MyApplicationPage_query, { variables: { town } });
  const { mine, navigation } = useWording();
  const paths = usePaths();
  const posted = usePage().posted as MyApplicationPosted | undefined;
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: mine.title }]}>
      <PageMeta
        title={mine.title}
        column={{ name: mine.title, description: mine.intro, keywords: mine.title, type: navigation.application }}
      />
      {posted ? <Next posted={posted} /> : <CodeAndPhone words={mine} />}
    </Layout>
  );
}

function Next({ posted }: { readonly posted: MyApplicationPosted }) {
  const { mine } = useWording();
  switch (posted.at) {
    case "OPENING":
      return <CodeAndPhone words={mine} typed={posted} error={mine.missing} />;
    case "FOUND":
      return <FoundApplication posted={posted} />;
    case "SURE":
      return <AreYouSure opening={posted} of={posted.of} />;
    case "CHANGE":
      return <ChangeForm posted={posted} />;
    case "COPY":
      return <CopyOfMyData posted={posted} />;
    case "ERASED":
      return <Erased receiptNumber={posted.receiptNumber} />;
  }
}
