import { describe, expect, it } from "@jest/globals";
import { wordingIn } from "../../wording/wording.js";
import { type Figure, meaningIn, valueIn } from "./figures.js";

const zh = wordingIn("zh-CN");
const words = (text: string) => ({ __typename: "Words" as const, zh: text, en: text });
const rate = (change: Partial<Figure>): Figure => ({
  __typename: "Figure",
  code: "REPLY_RATE",
  unit: "PER_CENT",
  value: 66.7,
  numerator: 4,
  denominator: 6,
  withheld: false,
  definition: {
    __typename: "FigureDefinition",
    meaning: words("答复率"),
    numerator: words("已答复（件）"),
    denominator: words("登记（件）"),
  },
  ...change,
});

describe("A figure as it is read", () => {
  it("has its unit", () => {
    expect(valueIn(rate({}), zh)).toBe("66.7%");
    expect(valueIn(rate({ code: "OPINIONS_RAISED", unit: "ITEMS", value: 6 }), zh)).toBe("6 件");
  });

  it("says that it is withheld, which is not nought", () => {
    expect(valueIn(rate({ value: null, withheld: true }), zh)).toBe("不予显示");
  });

  it("says that there is nothing to divide by, which is not nought either", () => {
    expect(valueIn(rate({ value: null }), zh)).toBe("还没有");
    expect(valueIn(rate({ value: 0 }), zh)).toBe("0%");
  });

  it("tells what was divided by what", () => {
    expect(meaningIn(rate({}), zh)).toBe("答复率。分子：已答复（件）。分母：登记（件）。");
  });
});
