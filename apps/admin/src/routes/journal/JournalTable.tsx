import { Descriptions, Table, type TableColumnsType, Typography } from "antd";
import { Link } from "react-router";
import type { JournalPageQuery } from "../../gql/graphql.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";

export const PAGE = 20;

type Row = NonNullable<JournalPageQuery["organisation"]>["journal"]["edges"][number]["node"];

const { journal, list } = wording;

const columns = (before: number): TableColumnsType<Row> => [
  { title: list.number, key: "number", width: 64, render: (_, __, at) => before + at + 1 },
  { title: journal.at, key: "at", width: 150, render: (_, { at }) => momentOf(at) },
  { title: journal.who, key: "who", width: 160, render: (_, { actor }) => actor.name ?? journal.actors[actor.kind] },
  { title: journal.event, key: "event", width: 150, render: (_, { event }) => journal.events[event] ?? event },
  { title: journal.subject, key: "subject", width: 110, render: (_, row) => <Subject {...row} /> },
  { title: journal.door, key: "door", width: 80, render: (_, { channel }) => journal.doors[channel] ?? channel },
  { title: journal.detail, key: "detail", ellipsis: true, render: (_, { detail }) => saidDetail(detail) },
];

/** What else was done to the same thing is one click away. */
const Subject = ({ subject: { type, id } }: Row) => (
  <Link to={`/journal?subject=${encodeURIComponent(id)}`}>{journal.subjects[type] ?? type}</Link>
);

const saidDetail = (detail: object) =>
  Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${journal.details[name] ?? name}：${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join("，");

const Hashes = ({ row: { detail, subject, beforeHash, afterHash } }: { readonly row: Row }) => {
  const items = [
    [journal.subjectId, subject.id],
    [journal.detail, saidDetail(detail)],
    [`${journal.hashes}（${journal.before}）`, beforeHash],
    [`${journal.hashes}（${journal.after}）`, afterHash],
  ] as const;
  return (
    <Descriptions
      size="small"
      column={1}
      items={items.map(([label, value]) => ({
        key: label,
        label,
        children: <Typography.Text style={{ wordBreak: "break-all" }}>{value || journal.nothing}</Typography.Text>,
      }))}
    />
  );
};

type Props = { readonly rows: readonly Row[]; readonly loading: boolean; readonly before: number };

export const JournalTable = ({ rows, loading, before }: Props) => (
  <Table
    rowKey="id"
    size="small"
    columns={columns(before)}
    dataSource={rows}
    loading={loading}
    pagination={false}
    scroll={{ x: 900 }}
    locale={{ emptyText: journal.none }}
    expandable={{ columnTitle: journal.more, columnWidth: 56, expandedRowRender: (row) => <Hashes row={row} /> }}
  />
);
