import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useColumn } from "../../layout/column.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { CheckNamed } from "./CheckNamed.js";
import { EnterCode } from "./EnterCode.js";
import { NamedDone } from "./NamedDone.js";
import { Nominating } from "./Nominating.js";
import { readNamed } from "./named.js";
import type { NominatePosted } from "./nominate.act.js";

const NominatePage_query = graphql(`
  query NominatePage($town: String!, $code: String!) {
    organisation(code: $town) {
      id
      name
      regulation { id clauses { name article content } }
    }
    nominationLink(code: $code) {
      id
      unit
      closesOn
      places { category most named }
      named { receiptNumber name category stands }
      openDay { id theme date status registrationClosesOn formFields { idNumber gender address accessibilityNeeds } }
    }
  }
`);

const START: NominatePosted = { at: "FORM", named: readNamed({}), slips: [] };

/** An organisation's own page: whom it may name, whom it has named. Its code is the key, so no search engine keeps it. */
export function NominatePage() {
  const { town = "", code = "" } = useParams();
  const { data } = useSuspenseQuery(NominatePage_query, { variables: { town, code } });
  const { nominate, navigation } = useWording();
  const { posted = START, reply } = usePage();
  const paths = usePaths();
  const column = useColumn(nominate.title, nominate.intro);
  const { organisation, nominationLink: link } = data;
  if (!organisation) return <NotFoundPage />;
  if (!link) reply.status = 404;

  const now = posted as NominatePosted;
  const clauses = organisation.regulation?.clauses ?? [];
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: nominate.title }]}>
      <PageMeta title={nominate.title} column={column} />
      <meta name="robots" content="noindex" />
      {!link && <EnterCode code={code} error={nominate.notFound} />}
      {link && now.at === "DONE" && <NamedDone receiptCode={now.receiptCode} />}
      {link && now.at === "CHECK" && <CheckNamed posted={now} />}
      {link && (now.at === "FORM" || now.at === "TAKE_BACK") && <Nominating link={link} posted={now} clauses={clauses} />}
    </Layout>
  );
}
