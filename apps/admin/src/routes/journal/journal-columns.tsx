import { Descriptions, type TableColumnsType, Typography } from "antd";
import { Link } from "react-router";
import type { JournalPageQuery } from "../../gql/graphql.js";
import { momentOf } from "../../wording/moments.js";
import { saidDetail } from "../../wording/said-detail.js";
import { wording } from "../../wording/zh-CN.js";

export type JournalRow = NonNullable<JournalPageQuery["organisation"]>["journal"]["edges"][number]["node"];

const { journal } = wording;

export const JOURNAL_COLUMNS: TableColumnsType<JournalRow> = [
  { title: journal.at, key: "at", render: (_, { at }) => momentOf(at) },
  { title: journal.who, key: "who", render: (_, { actor }) => actor.name ?? journal.actors[actor.kind] },
  { title: journal.event, key: "event", render: (_, { event }) => journal.events[event] ?? event },
  { title: journal.subject, key: "subject", render: (_, row) => <Subject {...row} /> },
  { title: journal.door, key: "door", render: (_, { channel }) => journal.doors[channel] ?? channel },
  { title: journal.detail, key: "detail", ellipsis: true, width: 280, render: (_, { detail }) => saidDetail(detail) },
];

/** What else was done to the same thing is one click away. */
const Subject = ({ subject: { type, id } }: JournalRow) => (
  <Link to={`/journal?subject=${encodeURIComponent(id)}`}>{journal.subjects[type] ?? type}</Link>
);

/** The whole line, with the check sums of what was before and after. */
export const WholeLine = ({ row: { detail, subject, beforeHash, afterHash } }: { readonly row: JournalRow }) => {
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
