import { Table, Typography } from "antd";
import type { DayFrameQuery } from "../../gql/graphql.js";
import { Chart } from "../../ui/chart/Chart.js";
import type { ChartData } from "../../ui/chart/chart-data.js";
import { wording } from "../../wording/zh-CN.js";

type Quota = NonNullable<NonNullable<DayFrameQuery["organisation"]>["openDay"]>["quotas"][number];

const { day, categories, filledBy } = wording;

const barsOf = (quotas: readonly Quota[]): ChartData => ({
  rows: quotas.map(({ category }) => categories[category] ?? category),
  unit: wording.figures.units.PEOPLE,
  series: [
    { name: wording.openDays.applied, values: quotas.map(({ applied }) => applied) },
    { name: day.most, values: quotas.map(({ most }) => most) },
  ],
});

/** The groups with what was asked and what came in, and the row that adds them up. */
export function Quotas({ quotas }: { readonly quotas: readonly Quota[] }) {
  const sum = (of: (quota: Quota) => number) => quotas.reduce((total, quota) => total + of(quota), 0);
  return (
    <>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {day.quotas}
      </Typography.Title>
      <Chart title={wording.figures.pictures.quotas} kind="BARS" data={barsOf(quotas)} rowsAre={day.category} />
      <Table
        rowKey="category"
        size="small"
        pagination={false}
        dataSource={quotas}
        columns={[
          { title: wording.list.number, width: 64, render: (_, __, at) => at + 1 },
          { title: day.category, dataIndex: "category", render: (category: string) => categories[category] ?? category },
          { title: day.filledBy, dataIndex: "filledBy", render: (by: Quota["filledBy"]) => filledBy[by] },
          { title: day.least, dataIndex: "least", align: "right" },
          { title: day.most, dataIndex: "most", align: "right" },
          { title: wording.openDays.applied, dataIndex: "applied", align: "right" },
        ]}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={3}>
              {wording.list.sum}
            </Table.Summary.Cell>
            {[sum(({ least }) => least), sum(({ most }) => most), sum(({ applied }) => applied)].map((figure, at) => (
              <Table.Summary.Cell key={at} index={at + 3} align="right">
                {figure}
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )}
      />
    </>
  );
}
