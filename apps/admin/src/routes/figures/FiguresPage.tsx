import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Select, Table } from "antd";
import { graphql } from "../../gql/gql.js";
import type { FiguresPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { Chart } from "../../ui/chart/Chart.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { thisYear, yearsAround } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "../day/day.module.css";
import { funnelOf, ratesOf, replyTimesOf, yearsOf } from "./pictures.js";

const FiguresPage_query = graphql(`
  query FiguresPage($year: Int!, $before: Int!, $earlier: Int!) {
    organisation {
      id
      figures(year: $year) { code unit value numerator denominator withheld definition { meaning { zh } numerator { zh } denominator { zh } } }
      before: figures(year: $before) { code unit value numerator }
      earlier: figures(year: $earlier) { code unit value numerator }
      opinionsByDepartment(year: $year) { department raised answered answeredWithDeadline onTime medianReplyDays }
    }
  }
`);

type ShownFigure = NonNullable<FiguresPageQuery["organisation"]>["figures"][number];

const { figures, list } = wording;
const { pictures } = figures;

const saidValue = ({ value, unit }: ShownFigure) => (value == null ? figures.none : `${value}${figures.units[unit]}`);

/** The exact figures of a year: a picture of the shares, and all of them as a table with what they mean. */
export function FiguresPage() {
  const address = useAddressState();
  const year = Number(address.get("year") ?? thisYear());
  const { data, previousData, error } = useQuery(FiguresPage_query, { variables: { year, before: year - 1, earlier: year - 2 } });
  const found = (data ?? previousData)?.organisation;
  const rows = found?.figures ?? [];
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
      {found && (
        <div className={classes.halves}>
          <Chart title={pictures.funnel} kind="FUNNEL" data={funnelOf(rows)} rowsAre={pictures.step} />
          <Chart title={pictures.years} kind="BARS" data={yearsOf(yearsIn(found, year))} rowsAre={figures.figure} />
          <Chart title={figures.ratesTitle} kind="BARS" data={ratesOf(rows)} rowsAre={figures.figure} />
          <Chart title={pictures.replies} kind="BARS" data={replyTimesOf(found.opinionsByDepartment)} rowsAre={pictures.byDepartment} />
        </div>
      )}
      <FiguresTable rows={rows} />
    </>
  );
}

type Found = NonNullable<FiguresPageQuery["organisation"]>;

const yearsIn = ({ figures: now, before, earlier }: Found, year: number) => [
  { year, figures: now },
  { year: year - 1, figures: before },
  { year: year - 2, figures: earlier },
];

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
