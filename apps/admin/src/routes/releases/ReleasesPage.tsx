import { useQuery } from "@apollo/client/react";
import { Alert, Table } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ReleaseStatus, ReleasesPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useNames } from "../../people/use-names.js";
import { useMe } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { dueStep, notByMe } from "./due-step.js";

const ReleasesPage_query = graphql(`
  query ReleasesPage($status: ReleaseStatus!) {
    organisation {
      id
      releases(status: $status) { subject of text status submittedBy steps passed { step by on } }
    }
  }
`);

type Release = NonNullable<ReleasesPageQuery["organisation"]>["releases"][number];

const { releases, list } = wording;
const statuses = optionsOf(releases.statuses);

/** Texts on their way out; those that wait for one's own reading say so. */
export function ReleasesPage() {
  const address = useAddressState();
  const status = (address.get("status") as ReleaseStatus | undefined) ?? "IN_REVIEW";
  const { data, loading, error } = useQuery(ReleasesPage_query, { variables: { status }, fetchPolicy: "cache-and-network" });
  const rows = data?.organisation?.releases ?? [];
  return (
    <>
      <PageTitle>{wording.menu.releases}</PageTitle>
      <QueryForm address={address} fields={[{ kind: "one", name: "status", label: releases.status, options: statuses }]} />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <ReleasesTable rows={rows} loading={loading && !data} />
    </>
  );
}

function ReleasesTable({ rows, loading }: { readonly rows: readonly Release[]; readonly loading: boolean }) {
  const me = useMe();
  const nameOf = useNames();
  return (
    <Table
      rowKey={({ subject, of }) => `${subject}/${of}`}
      size="middle"
      dataSource={rows}
      loading={loading}
      pagination={false}
      scroll={{ x: 860 }}
      locale={{ emptyText: releases.none }}
      footer={() => list.total(rows.length)}
      columns={[
        { title: list.number, width: 64, render: (_, __, at) => at + 1 },
        { title: releases.subject, width: 96, render: (_, { subject }) => releases.subjects[subject] },
        { title: releases.text, ellipsis: true, render: (_, { text }) => text.slice(0, 80) },
        { title: releases.submittedBy, width: 140, render: (_, { submittedBy }) => nameOf(submittedBy) },
        { title: releases.status, width: 96, render: (_, { status }) => releases.statuses[status] },
        { title: releases.step, width: 200, render: (_, release) => <Step release={release} mine={!notByMe(release, me)} /> },
        {
          title: list.acts,
          fixed: "right",
          width: 72,
          render: (_, { subject, of, status }) => <Link to={`/releases/${subject}/${of}?status=${status}`}>{releases.read}</Link>,
        },
      ]}
    />
  );
}

function Step({ release, mine }: { readonly release: Release; readonly mine: boolean }) {
  const step = dueStep(release);
  if (!step) return "—";
  return mine ? (
    <strong>
      {releases.steps[step]} · {releases.waitsForMe}
    </strong>
  ) : (
    releases.steps[step]
  );
}
