import { Button, Table } from "antd";
import { useEffect, useRef, useState } from "react";
import { wording } from "../../wording/zh-CN.js";
import classes from "./chart.module.css";
import { type ChartData, isEmpty, spoken } from "./chart-data.js";
import type { ChartKind } from "./draw.js";

type Props = { readonly title: string; readonly kind: ChartKind; readonly data: ChartData; readonly rowsAre: string };

const { chart: words } = wording;
const ROW = 30;
const LEAST = 120;

/** A picture of figures, the same figures as a table behind a switch, and both in words. */
export function Chart({ title, kind, data, rowsAre }: Props) {
  const [asTable, setAsTable] = useState(false);
  if (isEmpty(data)) return null;
  return (
    <section className={classes.chart} aria-label={title}>
      <h2>{title}</h2>
      <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? words.picture : words.table}
      </Button>
      {asTable ? <Figures data={data} rowsAre={rowsAre} /> : <Picture kind={kind} data={data} />}
    </section>
  );
}

function Picture({ kind, data }: Pick<Props, "kind" | "data">) {
  const place = useRef<HTMLDivElement>(null);
  const shown = JSON.stringify(data);
  useEffect(() => {
    let left = false;
    let takeAway = () => {};
    // The library is large, and most pages have no picture: it comes when one is shown.
    void import("./draw.js").then(({ draw }) => {
      if (!left && place.current) takeAway = draw(place.current, kind, data);
    });
    return () => {
      left = true;
      takeAway();
    };
  }, [kind, shown]);
  const lines = data.rows.length * (kind === "FUNNEL" ? 1.6 : Math.max(1, data.series.length * 0.8));
  return <div ref={place} role="img" aria-label={spoken(data)} style={{ height: Math.max(LEAST, lines * ROW + 24) }} />;
}

const Figures = ({ data: { rows, series, unit }, rowsAre }: Pick<Props, "data" | "rowsAre">) => (
  <Table
    rowKey="row"
    size="small"
    pagination={false}
    dataSource={rows.map((row, at) => ({ row, at }))}
    columns={[
      { title: rowsAre, dataIndex: "row" },
      ...series.map(({ name, values }) => ({
        title: name,
        key: name,
        align: "right" as const,
        render: (_: unknown, { at }: { at: number }) => (values[at] == null ? "—" : `${values[at]}${unit}`),
      })),
    ]}
  />
);
