import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import { useHas } from "../../session/me.js";
import type { Item } from "./item.js";
import { itemsOfOpinion } from "./items-of-opinions.js";

const OpinionsDue_query = graphql(`
  query OpinionsDue {
    organisation {
      id
      REGISTERED: opinions(status: REGISTERED, first: 30) { edges { node { id status kind receiptNumber text unit { id name } clock { due article provisional } acknowledgementClock { due } rounds { extensions { outcome } } } } }
      ASSIGNED: opinions(status: ASSIGNED, first: 30) { edges { node { id status kind receiptNumber text unit { id name } clock { due article provisional } acknowledgementClock { due } rounds { extensions { outcome } } } } }
      ACKNOWLEDGED: opinions(status: ACKNOWLEDGED, first: 30) { edges { node { id status kind receiptNumber text unit { id name } clock { due article provisional } acknowledgementClock { due } rounds { extensions { outcome } } } } }
      DRAFTED: opinions(status: DRAFTED, first: 30) { edges { node { id status kind receiptNumber text unit { id name } clock { due article provisional } acknowledgementClock { due } rounds { extensions { outcome } } } } }
      SIGNED_OFF: opinions(status: SIGNED_OFF, first: 30) { edges { node { id status kind receiptNumber text unit { id name } clock { due article provisional } acknowledgementClock { due } rounds { extensions { outcome } } } } }
    }
  }
`);

/** The next step of every opinion that is owed an answer, for whoever may read them; what is due first of each stage. */
export function useDueOpinions(): Item[] {
  const may = useHas("ORGANISER", "APPROVER", "AUDITOR", "OPINION_HANDLER");
  const { data } = useQuery(OpinionsDue_query, { skip: !may, fetchPolicy: "cache-and-network" });
  if (!data?.organisation) return [];
  const { REGISTERED, ASSIGNED, ACKNOWLEDGED, DRAFTED, SIGNED_OFF } = data.organisation;
  return [REGISTERED, ASSIGNED, ACKNOWLEDGED, DRAFTED, SIGNED_OFF].flatMap(({ edges }) =>
    edges.flatMap(({ node }) => itemsOfOpinion(node)),
  );
}
