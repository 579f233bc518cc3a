import { useQuery } from "@apollo/client/react";
import { Alert, Descriptions, Skeleton } from "antd";
import { useParams, useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ReleasePageQuery, ReleaseStatus } from "../../gql/graphql.js";
import { NotFound } from "../../layout/NotFound.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useNames } from "../../people/use-names.js";
import { wording } from "../../wording/zh-CN.js";
import { ReleaseActs } from "./ReleaseActs.js";
import classes from "./releases.module.css";

const ReleasePage_query = graphql(`
  query ReleasePage($status: ReleaseStatus!) {
    organisation {
      id
      releases(status: $status) { subject of text textHash status submittedBy steps passed { step by on } reason }
    }
  }
`);

export type ReadRelease = NonNullable<ReleasePageQuery["organisation"]>["releases"][number];

const { releases } = wording;

/** The text word for word, who has read it, and what one thinks of it. */
export function ReleasePage() {
  const { subject, of } = useParams();
  const [params] = useSearchParams();
  const status = (params.get("status") ?? "IN_REVIEW") as ReleaseStatus;
  const { data, previousData, error } = useQuery(ReleasePage_query, { variables: { status }, fetchPolicy: "cache-and-network" });
  const found = (data ?? previousData)?.organisation?.releases;
  const release = found?.find((one) => one.subject === subject && one.of === of);
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!found) return <Skeleton active />;
  if (!release) return <NotFound />;
  return (
    <>
      <PageTitle>{`${wording.menu.releases} · ${releases.subjects[release.subject]}`}</PageTitle>
      <Summary release={release} />
      <pre className={classes.text}>{release.text}</pre>
      <ReleaseActs release={release} />
    </>
  );
}

function Summary({ release: { status, submittedBy, steps, passed, reason } }: { readonly release: ReadRelease }) {
  const nameOf = useNames();
  const items = [
    [releases.status, releases.statuses[status]],
    [releases.submittedBy, nameOf(submittedBy)],
    [
      releases.step,
      status === "IN_REVIEW" &&
        steps
          .slice(passed.length)
          .map((step) => releases.steps[step])
          .join("、"),
    ],
    [releases.passed, passed.map(({ step, by, on }) => releases.passedBy(releases.steps[step], nameOf(by), on)).join("；")],
    [releases.reason, reason],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2 }}
      items={items.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
