import { Table, Tag, Typography } from "antd";
import { wording } from "../../wording/zh-CN.js";
import { forces } from "../../wording/zh-CN.plan.js";
import type { Plan } from "./AnnualPlanPage.js";

const { plan: words, taking } = wording;

/** What 第三条 still lacks; what MUST be there stands out. */
export const Gaps = ({ gaps }: { readonly gaps: Plan["gaps"] }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16 }}>
      {words.gapsTitle}
    </Typography.Title>
    {gaps.length === 0 ? (
      <p>{words.gapsNone}</p>
    ) : (
      <Table
        rowKey={({ gap, values }) => gap + JSON.stringify(values)}
        size="small"
        pagination={false}
        dataSource={gaps}
        columns={[
          { title: words.gap, render: (_, { gap, values }) => words.gaps[gap](values as never) },
          { title: words.basis, width: 160, render: (_, { article }) => taking.basis(article) },
          {
            title: words.force,
            width: 100,
            render: (_, { force }) => <Tag color={force === "MUST" ? "error" : "warning"}>{forces[force]}</Tag>,
          },
        ]}
      />
    )}
  </>
);
