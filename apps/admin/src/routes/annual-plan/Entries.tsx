import { Table, Typography } from "antd";
import { Link } from "react-router";
import { StatusTag } from "../../ui/StatusTag.js";
import { wording } from "../../wording/zh-CN.js";
import type { Plan } from "./AnnualPlanPage.js";

const { plan: words, list } = wording;

/** What was planned, and the open day that answers for it. */
export const Entries = ({ entries }: { readonly entries: Plan["entries"] }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16 }}>
      {words.entries}
    </Typography.Title>
    <Table
      rowKey={({ month, theme }) => `${month}/${theme}`}
      size="small"
      pagination={false}
      dataSource={entries}
      scroll={{ x: 720 }}
      footer={() => list.total(entries.length)}
      columns={[
        { title: list.number, width: 64, render: (_, __, at) => at + 1 },
        { title: words.month, width: 80, render: (_, { month }) => words.monthOf(month) },
        { title: words.date, width: 120, render: (_, { date }) => date ?? "—" },
        { title: words.theme, dataIndex: "theme" },
        { title: words.openDay, render: (_, { openDay }) => <Answering day={openDay} /> },
      ]}
    />
  </>
);

function Answering({ day }: { readonly day: Plan["entries"][number]["openDay"] }) {
  if (!day) return words.notYet;
  return (
    <>
      <Link to={`/open-days/${day.id}`}>{`${day.date} ${day.theme}`}</Link> <StatusTag status={day.status} />
    </>
  );
}
