import { useQuery } from "@apollo/client/react";
import { Alert, Table } from "antd";
import { graphql } from "../../gql/gql.js";
import type { FigureCode, TownsPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { thisYear } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";

const TownsPage_query = graphql(`
  query TownsPage($year: Int!) {
    organisation {
      id
      kind
      towns {
        id
        name
        annualPlan(year: $year) { id status gaps { gap } }
        openDays(first: 1) { edges { node { id date theme status } } }
        figures(year: $year) { code unit value }
      }
    }
  }
`);

type Town = NonNullable<TownsPageQuery["organisation"]>["towns"][number];

const COMPARED = ["OPEN_DAYS_HELD", "REPRESENTATIVES", "OPINIONS_RAISED", "REPLY_RATE", "ON_TIME_RATE"] as const satisfies FigureCode[];

const { figures, list, plan, statuses } = wording;

/** A county's towns side by side. */
export function TownsPage() {
  const { data, loading, error } = useQuery(TownsPage_query, { variables: { year: thisYear() } });
  const towns = data?.organisation?.towns ?? [];
  return (
    <>
      <PageTitle>{wording.menu.towns}</PageTitle>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <Table
        rowKey="id"
        size="middle"
        dataSource={towns}
        loading={loading}
        pagination={false}
        scroll={{ x: 960 }}
        locale={{ emptyText: figures.townsNone }}
        footer={() => list.total(towns.length)}
        columns={[
          { title: list.number, width: 64, render: (_, __, at) => at + 1 },
          { title: figures.town, dataIndex: "name" },
          { title: plan.of(thisYear()), render: (_, town) => planOf(town) },
          { title: figures.nextDay, render: (_, town) => nextOf(town) },
          ...COMPARED.map((code) => ({
            title: figures.codes[code],
            align: "right" as const,
            width: 110,
            render: (_: unknown, town: Town) => figureOf(town, code),
          })),
        ]}
      />
    </>
  );
}

const planOf = ({ annualPlan }: Town) =>
  annualPlan ? `${plan.statuses[annualPlan.status]}，${figures.gaps(annualPlan.gaps.length)}` : figures.noPlan;

const nextOf = ({ openDays }: Town) => {
  const day = openDays.edges[0]?.node;
  return day ? `${day.date} ${day.theme}（${statuses[day.status]}）` : figures.noDay;
};

const figureOf = ({ figures: all }: Town, code: FigureCode) => {
  const found = all.find((figure) => figure.code === code);
  return found?.value == null ? "—" : `${found.value}${figures.units[found.unit]}`;
};
