import { describe, expect, it } from "@jest/globals";
import { readTable } from "@kaimen/domain";
import { templateOf } from "../../../../intake/form-columns.js";
import { applicationColumns } from "./application-columns.js";
import { readEntryLine } from "./read-entry-line.js";

const day = {
  quotas: [
    { category: "ORDINARY_CITIZEN", least: 1, most: 5, filledBy: "CALL", applied: 0 },
    { category: "CPPCC_MEMBER", least: 1, most: 5, filledBy: "NOMINATION", applied: 0 },
  ],
  formFields: { idNumber: "REQUIRED", gender: "OPTIONAL", address: "OFF", accessibilityNeeds: "OFF" },
} as unknown as Parameters<typeof applicationColumns>[0];

const read = (cells: Record<string, string>) => readEntryLine({ line: 7, cells });

describe("The form of an open day", () => {
  const columns = applicationColumns(day);
  const titles = columns.map(({ titles: [title] }) => title);

  it("asks for what the day asks for and for nothing else", () => {
    expect(titles).toContain("身份证号");
    expect(titles).toContain("性别");
    expect(titles).not.toContain("住址");
    expect(columns.find(({ field }) => field === "idNumber")).toMatchObject({ needed: true });
  });

  it("offers only the groups that a call fills", () => {
    expect(columns.find(({ field }) => field === "category")?.how).toBe("只能填：普通群众");
  });

  it("is read back without a heading missing or left over", () => {
    const [form] = templateOf("报名", columns);
    expect(readTable([form!.columns.map(({ title }) => title), ...form!.rows], columns)).toMatchObject({
      unknown: [],
      lines: [{ line: 2 }],
    });
  });
});

describe("A line of the form", () => {
  it("becomes what the office is asked, in the office's codes", () => {
    const { input, unread } = read({
      name: "甲乙",
      phone: "１３８０００００００１",
      born: "1956年3月8日",
      villageOrUnit: "东风村",
      category: "普通群众",
      ties: "居住、工作",
      fullCivilCapacity: "是",
      "consents.processing": "√",
      "consents.photographs": "否",
      consentObtainedOn: "20260522",
      channel: "电话",
      topics: "道路，路灯",
      gender: "女",
    });
    expect(unread).toEqual([]);
    expect(input).toMatchObject({
      line: 7,
      born: "1956-03-08",
      category: "ORDINARY_CITIZEN",
      ties: ["LIVE", "WORK"],
      fullCivilCapacity: true,
      consents: { processing: true, passingToDepartments: false, publicationOfName: false, photographs: false },
      consentObtainedOn: "2026-05-22",
      channel: "PHONE",
      topics: ["道路", "路灯"],
      gender: "FEMALE",
    });
  });

  it.each([
    ["ties", "路过", "NOT_OFFERED"],
    ["fullCivilCapacity", "大概", "NOT_OFFERED"],
    ["consents.processing", "再说", "NOT_OFFERED"],
    ["channel", "托人带话", "NOT_OFFERED"],
    ["gender", "未知", "NOT_OFFERED"],
    ["consentObtainedOn", "上周", "MALFORMED"],
  ])("says that %s cannot be %s", (field, said, code) => {
    expect(read({ [field]: said }).unread).toEqual([{ field, code }]);
  });

  it("leaves a wrong name of a group, day or phone to the office, which says what it offers", () => {
    const { input, unread } = read({ category: "路人", born: "三月", phone: "12" });
    expect(unread).toEqual([]);
    expect(input).toMatchObject({ category: "路人", born: "三月", phone: "12" });
  });
});
