import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType, Tag } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ReleaseStatus, ReleasesPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useNames } from "../../people/use-names.js";
import { type Me, useMe } from "../../session/me.js";
import { OfficeList } from "../../ui/list/OfficeList.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import type { QueryField } from "../../ui/list/query-field.js";
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

const FIELDS: readonly QueryField[] = [{ kind: "one", name: "status", label: releases.status, options: optionsOf(releases.statuses) }];
const COLOURS: Record<ReleaseStatus, string> = { IN_REVIEW: "processing", CLEARED: "success", RETURNED: "error" };

const columns = (me: Me | undefined, nameOf: (id: string) => string): TableColumnsType<Release> => [
  { title: releases.subject, key: "subject", render: (_, { subject }) => releases.subjects[subject] },
  { title: releases.text, key: "text", ellipsis: true, width: 320, render: (_, { text }) => text.slice(0, 80) },
  { title: releases.submittedBy, key: "submittedBy", render: (_, { submittedBy }) => nameOf(submittedBy) },
  { title: releases.status, key: "status", render: (_, { status }) => <Tag color={COLOURS[status]}>{releases.statuses[status]}</Tag> },
  { title: releases.step, key: "step", render: (_, release) => <Step release={release} mine={!notByMe(release, me)} /> },
];

/** Texts on their way out; those that wait for one's own reading say so. */
export function ReleasesPage() {
  const address = useAddressState();
  const me = useMe();
  const nameOf = useNames();
  const status = (address.get("status") as ReleaseStatus | undefined) ?? "IN_REVIEW";
  const { data, loading, error, refetch } = useQuery(ReleasesPage_query, { variables: { status }, fetchPolicy: "cache-and-network" });
  return (
    <>
      <PageTitle>{wording.menu.releases}</PageTitle>
      <QueryForm address={address} fields={FIELDS} />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={wording.menu.releases}
        rowKey={({ subject, of }) => `${subject}/${of}`}
        columns={columns(me, nameOf)}
        rows={data?.organisation?.releases ?? []}
        loading={loading && !data}
        empty={releases.none}
        acts={({ subject, of, status: at }) => <Link to={`/releases/${subject}/${of}?status=${at}`}>{releases.read}</Link>}
        onRefresh={() => void refetch()}
      />
    </>
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
