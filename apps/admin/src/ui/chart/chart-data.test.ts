import { describe, expect, it } from "@jest/globals";
import { isEmpty, spoken } from "./chart-data.js";

describe("A picture", () => {
  it("is told in words, row by row, with the names where there are several series", () => {
    const one = { rows: ["报名", "到场"], unit: "人", series: [{ name: "人数", values: [45, 28] }] };
    expect(spoken(one)).toBe("报名：45人；到场：28人");
    expect(spoken({ ...one, series: [...one.series, { name: "去年", values: [40, null] }] })).toBe(
      "报名：人数 45人，去年 40人；到场：人数 28人，去年 —",
    );
  });

  it("is empty where nothing is known, and not where something is nought", () => {
    expect(isEmpty({ rows: ["甲"], unit: "", series: [{ name: "数", values: [null] }] })).toBe(true);
    expect(isEmpty({ rows: ["甲"], unit: "", series: [{ name: "数", values: [0] }] })).toBe(false);
  });
});
