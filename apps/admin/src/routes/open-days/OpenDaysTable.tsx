import { Table, type TableColumnsType } from "antd";
import { Link } from "react-router";
import type { OpenDaysPageQuery } from "../../gql/graphql.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { wording } from "../../wording/zh-CN.js";

export const PAGE = 20;

type Row = NonNullable<OpenDaysPageQuery["organisation"]>["openDays"]["edges"][number]["node"];

type Props = { readonly rows: readonly Row[]; readonly loading: boolean; readonly before: number };

const { openDays, list } = wording;

const columns = (before: number): TableColumnsType<Row> => [
  { title: list.number, key: "number", width: 64, render: (_, __, at) => before + at + 1 },
  { title: openDays.date, dataIndex: "date", width: 120 },
  { title: openDays.startsAt, dataIndex: "startsAt", width: 88 },
  { title: openDays.theme, dataIndex: "theme", ellipsis: true },
  { title: openDays.status, dataIndex: "status", width: 112, render: (_, { status }) => <StatusTag status={status} /> },
  { title: openDays.seats, dataIndex: "seats", width: 80, align: "right" },
  { title: openDays.applied, dataIndex: "applied", width: 80, align: "right" },
  { title: openDays.closesOn, dataIndex: "registrationClosesOn", width: 120, render: (day) => day ?? "—" },
  { title: list.acts, key: "acts", fixed: "right", width: 80, render: (_, { id }) => <Link to={`/open-days/${id}`}>{list.see}</Link> },
];

export const OpenDaysTable = ({ rows, loading, before }: Props) => (
  <Table rowKey="id" size="middle" columns={columns(before)} dataSource={rows} loading={loading} pagination={false} scroll={{ x: 860 }} />
);
