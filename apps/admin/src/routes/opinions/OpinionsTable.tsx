import { Table, type TableColumnsType, Typography } from "antd";
import { Link } from "react-router";
import type { OpinionsPageQuery } from "../../gql/graphql.js";
import { ClockTag } from "../../ui/ClockTag.js";
import { wording } from "../../wording/zh-CN.js";

export const PAGE = 20;

type Row = NonNullable<OpinionsPageQuery["organisation"]>["opinions"]["edges"][number]["node"];

const { opinions, list } = wording;

const columns = (before: number): TableColumnsType<Row> => [
  { title: list.number, key: "number", width: 64, render: (_, __, at) => before + at + 1 },
  { title: opinions.number, dataIndex: "receiptNumber", width: 96, render: (number) => number ?? opinions.nobody },
  { title: opinions.kind, dataIndex: "kind", width: 72, render: (kind: Row["kind"]) => opinions.kinds[kind] },
  {
    title: opinions.text,
    dataIndex: "text",
    ellipsis: true,
    render: (text: string | null) => text ?? <Typography.Text type="secondary">{opinions.erased}</Typography.Text>,
  },
  { title: opinions.receivedOn, dataIndex: "receivedOn", width: 112 },
  { title: opinions.unit, key: "unit", width: 150, ellipsis: true, render: (_, row) => unitOf(row) },
  { title: opinions.status, dataIndex: "status", width: 88, render: (status: Row["status"]) => opinions.statuses[status] },
  { title: opinions.due, key: "due", width: 168, render: (_, { clock }) => <ClockTag clock={clock} /> },
  { title: list.acts, key: "acts", fixed: "right", width: 72, render: (_, { id }) => <Link to={`/opinions/${id}`}>{list.see}</Link> },
];

/** Who answered face to face was no unit. */
export const unitOf = ({ unit, status }: Pick<Row, "status"> & { unit?: { name: string } | null }) =>
  unit?.name ?? (status === "REPLIED" ? opinions.manners.ON_THE_SPOT : opinions.noUnit);

type Props = { readonly rows: readonly Row[]; readonly loading: boolean; readonly before: number };

export const OpinionsTable = ({ rows, loading, before }: Props) => (
  <Table rowKey="id" size="middle" columns={columns(before)} dataSource={rows} loading={loading} pagination={false} scroll={{ x: 1060 }} />
);
