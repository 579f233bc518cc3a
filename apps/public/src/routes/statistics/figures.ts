import type { StatisticsPageQuery } from "../../gql/graphql.js";
import type { Wording } from "../../wording/wording.js";

type Statistics = NonNullable<StatisticsPageQuery["organisation"]>["statistics"];
export type Figures = Statistics["figures"];
export type Figure = Figures[number];
export type Breakdown = Statistics["breakdowns"][number];
export type DepartmentLine = Statistics["opinionsByDepartment"][number];

/** A figure as a reader reads it: a value, or in words why there is none. */
export const valueIn = ({ code, unit, value, withheld }: Figure, { statistics }: Wording): string =>
  withheld ? statistics.withheld : value === null ? statistics.nothing : statistics.valueOf(code, unit, value);

/** What the figure means, with what is divided by what. */
export function meaningIn({ definition: { meaning, numerator, denominator } }: Figure, { statistics, language }: Wording): string {
  const word = language === "en" ? "en" : "zh";
  const share = numerator && denominator ? statistics.share(numerator[word], denominator[word]) : "";
  return share ? `${meaning[word]}${language === "en" ? ". " : "。"}${share}` : meaning[word];
}
