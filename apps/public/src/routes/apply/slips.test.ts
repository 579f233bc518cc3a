import { describe, expect, it } from "@jest/globals";
import { bornOf, inputOf, readEntered } from "./entered.js";
import { leftEmpty } from "./slips.js";

const filled = readEntered({
  name: " 张三 ",
  phone: "13800001234",
  year: "1956",
  month: "3",
  day: "8",
  category: "ORDINARY_CITIZEN",
  villageOrUnit: "水东村",
  topics: "河道治理\n\n办事窗口",
  ties: "LIVE",
  declared: ["fullCivilCapacity", "processing", "passingToDepartments"],
});

describe("The application form", () => {
  it("asks for nothing more where six fields and the needed boxes are given", () => {
    expect(leftEmpty(filled)).toEqual([]);
  });

  it("names what was left empty in the order of the form, all at once", () => {
    expect(leftEmpty(readEntered({ phone: "13800001234" })).map(({ field }) => field)).toEqual([
      "name",
      "born",
      "category",
      "villageOrUnit",
      "ties",
      "fullCivilCapacity",
      "processing",
      "passingToDepartments",
    ]);
  });

  it("does not ask for the consents that one may decline", () => {
    expect(inputOf("id", "key", filled).consents).toMatchObject({ publicationOfName: false, photographs: false });
  });

  it("writes a birth date as the contract wants it, and topics a line each", () => {
    expect(bornOf(filled)).toBe("1956-03-08");
    expect(inputOf("id", "key", filled).topics).toEqual(["河道治理", "办事窗口"]);
  });
});
