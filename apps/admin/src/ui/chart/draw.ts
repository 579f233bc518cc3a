import { BarChart, FunnelChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { stylesByObjectModel } from "../../site/styles-by-object-model.js";
import { type ChartData, spoken } from "./chart-data.js";

use([BarChart, FunnelChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);
stylesByObjectModel();

export type ChartKind = "BARS" | "FUNNEL";

const COLOURS = ["#0f5c63", "#8fb9bb", "#c9a24b"];
const TEXT = { color: "#1f2a2e", fontSize: 13 };

const bars = ({ rows, series, unit }: ChartData) => ({
  // What stands behind a bar must fit beside the longest one.
  grid: { left: 8, right: 48 + 14 * unit.length, top: series.length > 1 ? 32 : 8, bottom: 8, containLabel: true },
  ...(series.length > 1 && { legend: { top: 0, left: 0, textStyle: TEXT } }),
  xAxis: { type: "value" as const, axisLabel: { show: false }, splitLine: { show: false } },
  yAxis: { type: "category" as const, data: [...rows], inverse: true, axisTick: { show: false }, axisLabel: TEXT },
  series: series.map(({ name, values }) => ({
    type: "bar" as const,
    name,
    data: values.map((value) => value ?? "-"),
    barMaxWidth: 16,
    label: { ...TEXT, show: true, position: "right" as const, formatter: `{c}${unit}` },
  })),
});

const funnel = ({ rows, series, unit }: ChartData) => ({
  series: [
    {
      type: "funnel" as const,
      sort: "none" as const,
      left: "22%",
      right: "22%",
      top: 8,
      bottom: 8,
      min: 0,
      gap: 2,
      data: rows.map((name, at) => ({ name, value: series[0]?.values[at] ?? 0, itemStyle: { color: COLOURS[0] } })),
      label: { ...TEXT, position: "right" as const, formatter: `{b} {c}${unit}` },
      labelLine: { lineStyle: { color: "#9fb0b5" } },
    },
  ],
});

/** Draws into the element, follows its width, and answers how to take the picture away. */
export function draw(element: HTMLElement, kind: ChartKind, data: ChartData): () => void {
  const chart = init(element, undefined, { renderer: "svg" });
  chart.setOption({
    animation: false,
    color: COLOURS,
    aria: { enabled: true, label: { description: spoken(data) } },
    ...(kind === "FUNNEL" ? funnel(data) : bars(data)),
  });
  const follow = new ResizeObserver(() => chart.resize());
  follow.observe(element);
  return () => {
    follow.disconnect();
    chart.dispose();
  };
}
