import { useApolloClient } from "@apollo/client/react";
import { type MouseEvent, useState } from "react";
import { graphql } from "../../gql/gql.js";
import { usePage, useWording } from "../../site/page-context.js";

const RefreshCount_query = graphql(`
  query RefreshCount($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      openDay(id: $id) {
        id
        status
        applied
        quotas { category least most applied filledBy }
      }
    }
  }
`);

type Progress = "idle" | "asking" | "asked";

/** A link to this page that, where a script runs, fetches the figures alone. */
export function RefreshCount(variables: { readonly town: string; readonly id: string }) {
  const { day } = useWording();
  const { url } = usePage();
  const client = useApolloClient();
  const [progress, setProgress] = useState<Progress>("idle");

  const ask = async (click: MouseEvent) => {
    click.preventDefault();
    setProgress("asking");
    await client.query({ query: RefreshCount_query, variables, fetchPolicy: "network-only" });
    setProgress("asked");
  };

  return (
    <span data-live data-screen-only>
      <a href={url} onClick={ask}>
        {day.refresh}
      </a>{" "}
      <span role="status">{{ idle: "", asking: day.refreshing, asked: day.refreshed }[progress]}</span>
    </span>
  );
}
