import { Descriptions, Table, Typography } from "antd";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Draw } from "./SelectionPage.js";

const { selection: labels } = words;
const perCent = (chance: number) => `${Math.round(chance * 1000) / 10} %`;
const mono = (text?: string | null) =>
  text && (
    <Typography.Text code style={{ overflowWrap: "anywhere" }}>
      {text}
    </Typography.Text>
  );

/** What was frozen, what the dice showed, and everybody's chance: the same that the public may check. */
export const DrawFacts = ({ draw }: { readonly draw: Draw }) => (
  <>
    <Descriptions
      bordered
      size="small"
      column={1}
      styles={{ label: { width: 160 } }}
      style={{ marginBottom: 16 }}
      items={[
        { key: "method", label: labels.method, children: labels.methods[draw.method] ?? draw.method },
        ...(draw.ground ? [{ key: "ground", label: labels.ground, children: draw.ground }] : []),
        ...(draw.commitment ? [{ key: "commitment", label: labels.commitment, children: mono(draw.commitment) }] : []),
        ...(draw.committedAt ? [{ key: "at", label: labels.committedAt, children: minuteOf(draw.committedAt) }] : []),
        ...draw.sourceNames.map((name, at) => ({
          key: name,
          label: `${labels.sources} ${at + 1}`,
          children: `${name}：${draw.sources[at]?.value ?? "—"}`,
        })),
        ...(draw.seed ? [{ key: "seed", label: labels.seed, children: mono(draw.seed) }] : []),
      ]}
    />
    {draw.groups.length > 0 && (
      <Table
        rowKey="category"
        size="small"
        pagination={false}
        dataSource={draw.groups}
        columns={[
          { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
          { title: labels.group, dataIndex: "category", render: (category: string) => wording.categories[category] ?? category },
          { title: labels.count, dataIndex: "candidates", align: "right" },
          { title: wording.openDays.seats, dataIndex: "seats", align: "right" },
          { title: labels.chance, dataIndex: "chance", align: "right", render: perCent },
        ]}
      />
    )}
  </>
);
