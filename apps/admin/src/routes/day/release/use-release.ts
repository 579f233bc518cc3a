import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.js";
import type { ReleaseSubject, ReleasesOfDayQuery } from "../../../gql/graphql.js";

const ReleasesOfDay_query = graphql(`
  query ReleasesOfDay {
    organisation {
      id
      inReview: releases(status: IN_REVIEW) { subject of text textHash status steps reason passed { step on } }
      cleared: releases(status: CLEARED) { subject of text textHash status steps reason passed { step on } }
      returned: releases(status: RETURNED) { subject of text textHash status steps reason passed { step on } }
    }
  }
`);

export type ShownRelease = NonNullable<ReleasesOfDayQuery["organisation"]>["cleared"][number];

/** What was handed in for review of one text, and how far it has been read. */
export function useRelease(subject: ReleaseSubject, of: string) {
  const { data, loading } = useQuery(ReleasesOfDay_query, { fetchPolicy: "cache-and-network" });
  const { inReview = [], cleared = [], returned = [] } = data?.organisation ?? {};
  const release = [...inReview, ...cleared, ...returned].find((one) => one.subject === subject && one.of === of);
  return { release, loading: loading && !data };
}
