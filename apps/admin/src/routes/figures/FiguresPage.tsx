import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Select, Table } from "antd";
import { graphql } from "../../gql/gql.js";
import type { FiguresPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { thisYear, yearsAround } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import { RateBars } from "./RateBars.js";

const FiguresPage_query = graphql(`
  query FiguresPage($year: Int!) {
    organisation {
      id
      figures(year: $year) { code unit value numerator denominator withheld definition { meaning { zh } numerator { zh } denominator { zh } } }
    }
  }
`);

export type ShownFigure = NonNullable<FiguresPageQuery["organisation"]>["figures"][number];

const { figures, list } = wording;

export const saidValue = ({ value, unit }: ShownFigure) => (value == null ? figures.none : `${value}${figures.units[unit]}`);

/** The exact figures of a year: a picture of the shares, and all of them as a table with what they mean. */
export function FiguresPage() {
  const address = useAddressState();
  const year = Number(address.get("year") ?? thisYear());
  const { data, previousData, error } = useQuery(FiguresPage_query, { variables: { year } });
  const rows = (data ?? previousData)?.organisation?.figures ?? [];
  return (
    <>
      <Flex justify="space-between" align="start">
        <PageTitle>{figures.title(year)}</PageTitle>
        <Select
          aria-label={wording.plan.year}
          value={year}
          options={yearsAround(5, 0).map((value) => ({ value, label: wording.plan.yearOf(value) }))}
          onChange={(chosen) => address.ask({ year: String(chosen) })}
        />
      </Flex>
      <p>{figures.exact}</p>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <RateBars figures={rows} />
      <FiguresTable rows={rows} />
    </>
  );
}

const FiguresTable = ({ rows }: { readonly rows: readonly ShownFigure[] }) => (
  <Table
    rowKey="code"
    size="small"
    pagination={false}
    dataSource={rows}
    scroll={{ x: 760 }}
    columns={[
      { title: list.number, width: 64, render: (_, __, at) => at + 1 },
      { title: figures.figure, width: 140, render: (_, { code }) => figures.codes[code] },
      { title: figures.value, width: 120, align: "right", render: (_, figure) => saidValue(figure) },
      { title: figures.parts, width: 120, align: "right", render: (_, figure) => partsOf(figure) },
      { title: figures.meaning, render: (_, { definition }) => saidMeaning(definition) },
    ]}
  />
);

const saidMeaning = ({ meaning, numerator, denominator }: ShownFigure["definition"]) =>
  numerator && denominator ? `${meaning.zh}。${figures.share(numerator.zh, denominator.zh)}` : meaning.zh;

const partsOf = ({ numerator, denominator }: ShownFigure) => (denominator == null ? "—" : `${numerator} / ${denominator}`);
