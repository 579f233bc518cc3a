import type { FigureCode, FiguresPageQuery } from "../../gql/graphql.js";
import type { ChartData } from "../../ui/chart/chart-data.js";
import { wording } from "../../wording/zh-CN.js";

type Found = NonNullable<FiguresPageQuery["organisation"]>;
type Figure = Pick<Found["figures"][number], "code" | "value" | "numerator" | "unit">;
type Department = Found["opinionsByDepartment"][number];

const { figures: words } = wording;
const { pictures } = words;

const of = (figures: readonly Figure[], code: FigureCode) => figures.find((figure) => figure.code === code);

/** From who applied to who came; each step counts people, and those who were drawn at first are the selected. */
export const funnelOf = (figures: readonly Figure[]): ChartData => ({
  rows: [pictures.applied, pictures.passed, pictures.selected, pictures.attended],
  unit: words.units.PEOPLE,
  series: [
    {
      name: pictures.people,
      values: [
        of(figures, "APPLICANTS")?.value ?? null,
        of(figures, "PASS_RATE")?.numerator ?? null,
        of(figures, "SELECTION_RATE")?.numerator ?? null,
        of(figures, "REPRESENTATIVES")?.value ?? null,
      ],
    },
  ],
});

export function ratesOf(figures: readonly Figure[]): ChartData {
  const rates = figures.filter(({ unit, value }) => unit === "PER_CENT" && value != null);
  return {
    rows: rates.map(({ code }) => words.codes[code]),
    unit: words.units.PER_CENT,
    series: [{ name: words.value, values: rates.map(({ value }) => value ?? null) }],
  };
}

const COMPARED = ["OPEN_DAYS_HELD", "APPLICANTS", "REPRESENTATIVES", "OPINIONS_RAISED"] as const satisfies FigureCode[];

/** The same counts year by year, the latest first; a year of which nothing is known is left out. */
export function yearsOf(years: readonly { readonly year: number; readonly figures: readonly Figure[] }[]): ChartData {
  const known = years.filter(({ figures }) => COMPARED.some((code) => of(figures, code)?.value));
  return {
    rows: COMPARED.map((code) => words.codes[code]),
    unit: "",
    series: known.map(({ year, figures }) => ({
      name: pictures.year(year),
      values: COMPARED.map((code) => of(figures, code)?.value ?? null),
    })),
  };
}

/** How long each department takes; what was answered on the spot took none, and what nobody has yet is left out. */
export function replyTimesOf(departments: readonly Department[]): ChartData {
  const answering = departments.filter(({ department, medianReplyDays }) => department && medianReplyDays != null);
  return {
    rows: answering.map(({ department, answered, raised }) => pictures.department(department ?? "", answered, raised)),
    unit: words.units.DAYS,
    series: [{ name: words.codes.MEDIAN_REPLY_DAYS, values: answering.map(({ medianReplyDays }) => medianReplyDays ?? null) }],
  };
}
