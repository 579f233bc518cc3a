import { describe, expect, it } from "@jest/globals";
import { funnelOf, ratesOf, replyTimesOf, yearsOf } from "./pictures.js";

const figure = (code: never, value: number | null, numerator: number | null = null, unit = "PEOPLE") => ({
  code,
  value,
  numerator,
  unit: unit as never,
});
const year = [
  figure("APPLICANTS" as never, 45),
  figure("PASS_RATE" as never, 93.3, 42, "PER_CENT"),
  figure("SELECTION_RATE" as never, 71.4, 30, "PER_CENT"),
  figure("REPRESENTATIVES" as never, 28),
  figure("DECLINE_RATE" as never, null, 0, "PER_CENT"),
];

describe("The pictures of a year", () => {
  it("lead from who applied to who came", () => {
    expect(funnelOf(year).series[0]?.values).toEqual([45, 42, 30, 28]);
    expect(funnelOf([]).series[0]?.values).toEqual([null, null, null, null]);
  });

  it("show a share only where there was something to divide by", () => {
    expect(ratesOf(year)).toMatchObject({ rows: ["审查通过率", "入选率"], series: [{ values: [93.3, 71.4] }] });
  });

  it("leave out a year of which nothing is known", () => {
    const empty = [figure("APPLICANTS" as never, 0)];
    expect(
      yearsOf([
        { year: 2026, figures: year },
        { year: 2025, figures: empty },
      ]).series,
    ).toEqual([{ name: "2026 年", values: [null, 45, 28, null] }]);
  });

  it("name a department with what it has answered, and not what nobody has", () => {
    const counts = { raised: 3, answered: 2, answeredWithDeadline: 2, onTime: 2, medianReplyDays: 4 };
    const unit = { __typename: "DepartmentOpinions" as const, ...counts };
    expect(
      replyTimesOf([
        { ...unit, department: "交通运输所" },
        { ...unit, department: null },
      ]),
    ).toMatchObject({
      rows: ["交通运输所（答复 2 / 3 件）"],
      series: [{ values: [4] }],
    });
  });
});
