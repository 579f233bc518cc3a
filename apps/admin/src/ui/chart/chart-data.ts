/** What a picture shows, and its table too: for each row one value a series; null where there is none. */
export type ChartData = {
  readonly rows: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit: string;
};

/** Nothing to draw where no value is known. */
export const isEmpty = ({ series }: ChartData): boolean => series.every(({ values }) => values.every((value) => value == null));

/** The picture in words, for whoever hears it: every row with every value. */
export const spoken = ({ rows, series, unit }: ChartData): string =>
  rows.map((row, at) => `${row}：${series.map((one) => ofSeries(one, at, series.length > 1, unit)).join("，")}`).join("；");

function ofSeries({ name, values }: ChartData["series"][number], at: number, many: boolean, unit: string): string {
  const value = values[at];
  return `${many ? `${name} ` : ""}${value == null ? "—" : `${value}${unit}`}`;
}
