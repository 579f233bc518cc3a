import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType, Tag, Typography } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { OpinionStatus, OpinionsListQuery } from "../../gql/graphql.js";
import { useMay } from "../../session/me.js";
import { ClockTag } from "../../ui/ClockTag.js";
import { OfficeList, PAGE } from "../../ui/list/OfficeList.js";
import type { AddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { ExportOpinions } from "./ExportOpinions.js";
import { unitOf } from "./unit-of.js";

const OpinionsList_query = graphql(`
  query OpinionsList($status: OpinionStatus, $unit: ID, $openDay: ID, $overdue: Boolean!, $first: Int, $after: String) {
    organisation {
      id
      opinions(status: $status, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id receiptNumber kind status erased text receivedOn unit { id name } clock { due verdict } } }
      }
    }
  }
`);

type Row = NonNullable<OpinionsListQuery["organisation"]>["opinions"]["edges"][number]["node"];

const { opinions, list } = wording;

const COLUMNS: TableColumnsType<Row> = [
  { title: opinions.number, key: "receipt", render: (_, { receiptNumber }) => receiptNumber ?? opinions.nobody },
  { title: opinions.kind, key: "kind", render: (_, { kind }) => opinions.kinds[kind] },
  {
    title: opinions.text,
    key: "text",
    width: 320,
    ellipsis: true,
    render: (_, { text }) => text ?? <Typography.Text type="secondary">{opinions.erased}</Typography.Text>,
  },
  { title: opinions.receivedOn, key: "receivedOn", dataIndex: "receivedOn" },
  { title: opinions.unit, key: "unit", render: (_, row) => unitOf(row) },
  {
    title: opinions.status,
    key: "status",
    render: (_, { status }) => <Tag color={status === "REPLIED" ? "default" : "processing"}>{opinions.statuses[status]}</Tag>,
  },
  { title: opinions.due, key: "due", render: (_, { clock }) => <ClockTag clock={clock} /> },
];

/** Opinions by the day that their answer is due. */
export function OpinionsList({ address }: { readonly address: AddressState }) {
  const { may } = useMay();
  const asked = {
    status: address.get("status") as OpinionStatus | undefined,
    unit: address.get("unit"),
    openDay: address.get("openDay"),
    overdue: address.get("overdue") === "true",
  };
  const variables = { ...asked, first: PAGE, after: address.after };
  const { data, previousData, loading, error, refetch } = useQuery(OpinionsList_query, { variables, fetchPolicy: "cache-and-network" });
  const found = (data ?? previousData)?.organisation?.opinions;
  return (
    <>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={opinions.title}
        rowKey="id"
        columns={COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !found}
        empty={opinions.none}
        acts={({ id }) => <Link to={`/opinions/${id}`}>{list.see}</Link>}
        inAndOut={{
          importAt: may("ORGANISER", "OPINION_HANDLER") && "/opinions/import",
          exports: <ExportOpinions wanted={asked} />,
        }}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
    </>
  );
}
