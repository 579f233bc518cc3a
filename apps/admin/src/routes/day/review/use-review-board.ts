import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.js";
import type { JointVerdict, ReviewBoardQuery } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";

const ReviewBoard_query = graphql(`
  query ReviewBoard($id: ID!, $first: Int!, $after: String, $verdict: JointVerdict, $withStaff: Boolean!) {
    organisation {
      id
      units { id name retired }
      staff @include(if: $withStaff) { id name roles unit suspendedAt }
      openDay(id: $id) {
        id
        reviewBoard(first: $first, after: $after, verdict: $verdict) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              application receiptNumber name category villageOrUnit verdict
              awaited { department blocked }
              opinions { number department reviewer verdict reason on stands }
              recusals { department reviewer reason on }
            }
          }
        }
      }
    }
  }
`);

type Organisation = NonNullable<ReviewBoardQuery["organisation"]>;
export type Candidate = NonNullable<Organisation["openDay"]>["reviewBoard"]["edges"][number]["node"];
export type Reviewer = NonNullable<Organisation["staff"]>[number];

type Wanted = { readonly id: string; readonly first: number; readonly after?: string; readonly verdict?: JointVerdict };

/** The review board as whoever is signed in may see it: a reviewer her department's, the office all of it. */
export function useReviewBoard(wanted: Wanted) {
  const { may } = useMay();
  const variables = { ...wanted, withStaff: may("ORGANISER", "ADMINISTRATOR", "AUDITOR") };
  const { data, previousData, error, loading, refetch } = useQuery(ReviewBoard_query, { variables, fetchPolicy: "cache-and-network" });
  const organisation = (data ?? previousData)?.organisation;
  const units = organisation?.units ?? [];
  const board = organisation?.openDay?.reviewBoard;
  const staff = organisation?.staff ?? [];
  return {
    board,
    candidates: board?.edges.map(({ node }) => node) ?? [],
    units,
    reviewers: staff.filter(({ roles, suspendedAt }) => !suspendedAt && roles.includes("DEPARTMENT_REVIEWER")),
    unitOf: (id: string) => units.find((unit) => unit.id === id)?.name ?? id,
    error,
    loading: loading && !organisation,
    refetch,
  };
}
