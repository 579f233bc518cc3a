import { type Counts, feasibility, proposeMending } from "@kaimen/domain";
import { Alert, Button, Flex, InputNumber, Table } from "antd";
import { useState } from "react";
import { useMay } from "../../../session/me.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";
import { ReallocateSeats } from "./ReallocateSeats.js";

const { selection: labels } = words;
const groupOf = (category: string) => wording.categories[category] ?? category;

type Quota = Day["quotas"][number];
type Props = { readonly day: Day; readonly counts: Counts };

/** The groups with their bounds, who applied and who passed; whether the seats can be filled is told while the bounds are typed. */
export function QuotaDesigner({ day, counts }: Props) {
  const { may } = useMay();
  const [typed, setTyped] = useState<readonly Quota[]>();
  const quotas = typed ?? day.quotas;
  const set = (category: string, bound: Partial<Quota>) =>
    setTyped(quotas.map((quota) => (quota.category === category ? { ...quota, ...bound } : quota)));
  const mend = () => {
    const mended = proposeMending(quotas, day.seats, counts);
    setTyped(quotas.map((quota) => ({ ...quota, ...mended.find(({ category }) => category === quota.category) })));
  };
  return (
    <>
      <Verdict quotas={quotas} seats={day.seats} counts={counts} onMend={may("ORGANISER") ? mend : undefined} />
      <Table
        rowKey="category"
        size="small"
        pagination={false}
        dataSource={quotas}
        scroll={{ x: 560 }}
        columns={[
          { title: wording.list.number, width: 56, render: (_, __, at) => at + 1 },
          { title: labels.group, dataIndex: "category", render: groupOf },
          ...(["least", "most"] as const).map((bound) => ({
            title: wording.day[bound],
            key: bound,
            width: 104,
            render: (_: unknown, quota: Quota) => (
              <InputNumber
                min={0}
                precision={0}
                size="small"
                value={quota[bound]}
                readOnly={!may("ORGANISER")}
                aria-label={`${groupOf(quota.category)} ${wording.day[bound]}`}
                onChange={(value) => set(quota.category, { [bound]: value ?? 0 })}
              />
            ),
          })),
          { title: wording.openDays.applied, dataIndex: "applied", align: "right" },
          { title: labels.passed, key: "passed", align: "right", render: (_, { category }) => counts[category] ?? 0 },
        ]}
      />
      {may("ORGANISER") && (
        <Flex gap={8} wrap align="center" style={{ marginTop: 12 }}>
          <ReallocateSeats day={day.id} was={day.quotas} is={quotas} onDone={() => setTyped(undefined)} />
          {typed && <Button onClick={() => setTyped(undefined)}>{labels.undo}</Button>}
        </Flex>
      )}
    </>
  );
}

type VerdictProps = {
  readonly quotas: readonly Quota[];
  readonly seats: number;
  readonly counts: Counts;
  readonly onMend: (() => void) | undefined;
};

/** Whether a lawful list can be drawn, in plain numbers why not, and the smallest mending as a button. */
function Verdict({ quotas, seats, counts, onMend }: VerdictProps) {
  const found = feasibility(quotas, seats, counts);
  const wrong = [
    ...found.lacking.map(({ category, least, have }) => labels.lacking(groupOf(category), least, have)),
    ...(found.unfilled > 0 ? [labels.unfilled(found.unfilled)] : []),
    ...found.withoutQuota.map((category) => labels.withoutQuota(groupOf(category))),
  ];
  const fits = found.everybodyFits ? labels.everybodyFits : labels.feasible;
  return (
    <Alert
      role="status"
      type={found.feasible ? "success" : "warning"}
      showIcon
      title={[...(found.feasible ? [fits] : []), ...wrong].join("；")}
      action={!found.feasible && onMend && <Button onClick={onMend}>{labels.mend}</Button>}
      style={{ marginBottom: 12 }}
    />
  );
}
