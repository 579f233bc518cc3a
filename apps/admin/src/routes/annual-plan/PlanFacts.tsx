import { Descriptions } from "antd";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { wording } from "../../wording/zh-CN.js";
import type { Plan } from "./AnnualPlanPage.js";

const { plan: words } = wording;

/** When it was approved, under which version, and where it departs from what is done 一般. */
export function PlanFacts({ plan: { status, governedBy, approvedOn, departures } }: { readonly plan: Plan }) {
  const items = [
    [wording.opinions.status, words.statuses[status]],
    [words.approvedOn, approvedOn],
    [words.governedBy, governedBy],
    [words.departures, departures.map(({ clause, ground }) => `${clauseName(clause)}：${ground}`).join("；")],
  ] as const;
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2 }}
      items={items.map(([label, children]) => ({ key: label, label, children: children || "—" }))}
    />
  );
}
