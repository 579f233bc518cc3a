import { graphql } from "../../gql/gql.js";
import { fileOf, type Serve } from "../../site/file.js";

const DrawFile_query = graphql(`
  query DrawFile($town: String!, $id: ID!) {
    organisation(code: $town) { id openDay(id: $id) { id date draw { bundle } } }
  }
`);

/** Everything that was published about one draw, for a program that does it again. */
export const drawFile: Serve = async (client, { params: { town = "", id = "" } }) => {
  const { data } = await client.query({ query: DrawFile_query, variables: { town, id } });
  const openDay = data?.organisation?.openDay;
  const bundle = openDay?.draw?.bundle;
  return bundle ? fileOf(JSON.stringify(bundle, null, 2), { type: "application/json", name: `draw-${openDay.date}.json` }) : null;
};
