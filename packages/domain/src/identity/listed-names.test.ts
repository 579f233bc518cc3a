import { describe, expect, it } from "@jest/globals";
import { listedNames } from "./listed-names.js";

describe("The names of a public list", () => {
  it("are masked and nothing more where nobody shares one", () => {
    expect(listedNames([{ name: "张小三", village: "东风村" }, { name: "李小四" }])).toEqual(["张*三", "李*四"]);
  });

  it("carry the village where two look alike", () => {
    const people = [
      { name: "张小三", village: "东风村" },
      { name: "张大三", village: "红旗村" },
    ];
    expect(listedNames(people)).toEqual(["张*三（东风村）", "张*三（红旗村）"]);
  });

  it("carry the last two digits of the phone where the village is one too", () => {
    const people = [
      { name: "张小三", village: "东风村", phone: "13800001234" },
      { name: "张大三", village: "东风村", phone: "13800005678" },
    ];
    expect(listedNames(people)).toEqual(["张*三（尾号34）", "张*三（尾号78）"]);
  });
});
