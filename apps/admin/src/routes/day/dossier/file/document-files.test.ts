import { describe, expect, it } from "@jest/globals";
import type { Day } from "../../DayFrame.js";
import { filesOf } from "./document-files.js";
import type { Documents } from "./documents.js";

const day = { __typename: "OpenDay", id: "od_1", theme: "走进便民服务", timeline: [] } as unknown as Day;
const opinion = { receiptNumber: "Y1", kind: "SUGGESTION", status: "REPLIED", receivedOn: "2026-06-22", unit: { name: "便民中心" } };
const documents = {
  name: "水东镇人民政府",
  units: [{ id: "unit_1", name: "司法所" }],
  announcement: { text: "欢迎报名。", publishedAt: "2026-05-22T01:00:00.000Z" },
  reviewed: [
    {
      ...{ receiptNumber: "B1", category: "NETIZEN", name: "张*三", verdict: "RETURNED" },
      opinions: [{ department: "unit_1", verdict: "RETURN", reason: "电话13800001234核实未成", on: "2026-06-03", stands: true }],
      recusals: [],
    },
  ],
  said: [
    {
      ...opinion,
      rounds: [{ reply: { adopted: true, repliedOn: "2026-06-25", late: false }, published: { question: "候车亭？", reply: "年底。" } }],
    },
    { ...opinion, receiptNumber: "Y2", rounds: [{ reply: { repliedOn: "2026-06-25", late: true, text: "给本人的答复" } }] },
  ],
  objections: [],
} as unknown as Documents;

const textOf = (document: keyof ReturnType<typeof filesOf>) => filesOf(day, documents)[document][0]?.text ?? "";

describe("The documents in the file", () => {
  it("are those that there are", () => {
    const files = filesOf(day, documents);
    expect(Object.values(files).flatMap((some) => some.map(({ name }) => name))).toEqual([
      "documents/plan.json",
      "documents/announcement.txt",
      "documents/joint-review.csv",
      "documents/opinions.csv",
    ]);
  });

  it("hold a reason without the number that a clerk typed into it", () => {
    expect(textOf("REVIEW")).toContain("电话***********核实未成");
  });

  it("hold the words that were published, and none that were not", () => {
    expect(textOf("OPINIONS")).toContain("候车亭？");
    expect(textOf("OPINIONS")).toContain("（未公开）");
    expect(textOf("OPINIONS")).not.toContain("给本人的答复");
  });

  it("are written for people: no name of the program's types", () => {
    expect(textOf("PLAN")).not.toContain("__typename");
  });
});
