import { useSuspenseQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { graphql } from "../gql/gql.js";
import { NotFoundPage } from "../routes/not-found/NotFoundPage.js";
import { usePaths, useWording } from "../site/page-context.js";
import { Layout } from "./Layout.js";
import { PageMeta } from "./PageMeta.js";
import classes from "./reading.module.css";

const TownPage_query = graphql(`
  query TownPage($town: String!) {
    organisation(code: $town) { id name }
  }
`);

type Props = { readonly title: string; readonly description: string; readonly children: (town: string) => ReactNode };

/** A page that needs of its town no more than the name. */
export function TownPage({ title, description, children }: Props) {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(TownPage_query, { variables: { town } });
  const { navigation, openDay } = useWording();
  const paths = usePaths();
  if (!data.organisation) return <NotFoundPage />;

  const { name } = data.organisation;
  return (
    <Layout town={name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: title }]}>
      <PageMeta title={title} column={{ name: title, description, keywords: openDay, type: title }} />
      <div className={classes.page}>
        <h1>{title}</h1>
        {children(name)}
      </div>
    </Layout>
  );
}
