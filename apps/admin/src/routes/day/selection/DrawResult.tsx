import { Table } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { Heading } from "../Heading.js";
import type { Draw } from "./SelectionPage.js";

const { selection: labels } = words;
const numbers = (places: Draw["selected"], category: string) =>
  places.filter((place) => place.category === category).map(({ receipt }) => receipt);

/** The list by group, and who waits in which order. */
export function DrawResult({ draw }: { readonly draw: Draw }) {
  const groups = [...new Set([...draw.selected, ...draw.reserves].map(({ category }) => category))];
  return (
    <>
      <Heading>{labels.result}</Heading>
      <Table
        rowKey="category"
        size="small"
        pagination={false}
        dataSource={groups.map((category) => ({
          category,
          selected: numbers(draw.selected, category),
          reserves: numbers(draw.reserves, category),
        }))}
        columns={[
          { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
          {
            title: labels.group,
            dataIndex: "category",
            width: 140,
            render: (category: string) => wording.categories[category] ?? category,
          },
          { title: labels.selected, dataIndex: "selected", render: (all: string[]) => `${all.join("、") || "—"}（${all.length}）` },
          { title: labels.reserves, dataIndex: "reserves", render: (all: string[]) => all.join("、") || "—" },
        ]}
      />
    </>
  );
}
