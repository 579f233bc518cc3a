import { Alert, Table } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import type { Roll } from "./InvitationsPage.js";

const { invitations: labels } = words;
const groupOf = (category: string) => wording.categories[category] ?? category;

/** The list as it stands after everybody who has gone: by group who has a place and who waits, and which group has fewer than its least. */
export function RollView({ roll: { seated, waiting, gone, belowLeast } }: { readonly roll: Roll }) {
  const groups = [...new Set([...seated, ...waiting].map(({ category }) => category))];
  const rows = groups.map((category) => ({
    category,
    seated: seated
      .filter((place) => place.category === category)
      .map(({ receipt, by }) => (by === "SELECTION" ? receipt : `${receipt}（${labels.by[by]}）`)),
    waiting: waiting.filter((place) => place.category === category).map(({ receipt }) => receipt),
  }));
  return (
    <section aria-label={labels.roll}>
      <Heading>{labels.roll}</Heading>
      <Alert
        type={belowLeast.length > 0 ? "warning" : "success"}
        showIcon
        title={
          belowLeast.length > 0
            ? belowLeast.map(({ category, have, least }) => labels.short(groupOf(category), have, least)).join("；")
            : labels.noneShort
        }
        style={{ marginBottom: 12 }}
      />
      <Table
        rowKey="category"
        size="small"
        pagination={false}
        dataSource={rows}
        columns={[
          { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
          { title: words.applications.category, dataIndex: "category", width: 128, render: groupOf },
          { title: labels.seated, dataIndex: "seated", render: (all: string[]) => `${all.join("、") || "—"}（${all.length}）` },
          { title: labels.waiting, dataIndex: "waiting", render: (all: string[]) => all.join("、") || "—" },
        ]}
      />
      {gone.length > 0 && (
        <p className={classes.hint} style={{ marginTop: 8 }}>
          {labels.gone}：{gone.map(({ receipt, because }) => `${receipt}（${wording.goneReasons[because]}）`).join("、")}
        </p>
      )}
    </section>
  );
}
