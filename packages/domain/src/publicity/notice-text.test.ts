import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { draftNotice, listedNumbers, listFaults, type NoticeFacts } from "./notice-text.js";

const listed = [
  { receipt: "000104", category: "ORDINARY_CITIZEN" },
  { receipt: "000230", category: "CPPCC_MEMBER" },
  { receipt: "000012", category: "ORDINARY_CITIZEN" },
];
const facts: NoticeFacts = {
  host: "水东镇人民政府",
  day: { theme: "走进便民服务", date: civilDate("2026-06-22") },
  method: "LOT",
  terms: { workingDays: 5 },
  reviewed: true,
  listed,
};

describe("The first text of a notice (公示)", () => {
  it.each(["2026年6月22日", "经公开抽签", "3名代表", "普通群众：000012、000104", "公示期为5个工作日", "24:00"])(
    "says, from the data: %s",
    (words) => {
      expect(draftNotice(facts)).toContain(words);
    },
  );

  it("claims no draw where everybody fitted, no length where no clause says one, and no review where there was none", () => {
    const quiet = draftNotice({ ...facts, method: undefined, terms: undefined, reviewed: false });
    expect(quiet).toContain("全部入选");
    expect(quiet).not.toMatch(/抽签|公示期为|审查|undefined/);
  });

  it("names a group that the town added, and one that nobody named by its code", () => {
    const places = [{ receipt: "000001", category: "STUDENT" }];
    expect(listedNumbers(places, { STUDENT: "学生代表" })).toBe("学生代表：000001");
    expect(listedNumbers(places)).toBe("STUDENT：000001");
  });
});

describe("The list within the text that was read", () => {
  it("is the list that stands, in whatever order it came", () => {
    expect(listFaults(`（修改过的文字）\n\n${listedNumbers(listed)}\n\n邮编：242500`, { listed: listed.toReversed() })).toEqual([]);
  });

  it.each([0, 1, 2])("is another one once number %i has gone, and the text is read again", (gone) => {
    const left = listed.filter((_, at) => at !== gone);
    expect(listFaults(draftNotice(facts), { listed: left })).toMatchObject([{ field: "text", code: "CONTRADICTS" }]);
  });
});
