import { Table } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";

type Props = { readonly quotas: Day["quotas"]; readonly counts: Readonly<Record<string, number>> };

/** Each group with its bounds and how many of it passed. */
export const SeatsTable = ({ quotas, counts }: Props) => (
  <Table
    rowKey="category"
    size="small"
    pagination={false}
    dataSource={quotas}
    columns={[
      { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
      { title: words.selection.group, dataIndex: "category", render: (category: string) => wording.categories[category] ?? category },
      { title: wording.day.least, dataIndex: "least", align: "right" },
      { title: wording.day.most, dataIndex: "most", align: "right" },
      { title: words.selection.passed, key: "passed", align: "right", render: (_, { category }) => counts[category] ?? 0 },
    ]}
  />
);
