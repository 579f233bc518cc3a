import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { replied, signedOff } from "../testing/index.js";
import { maskIdentifiers } from "./mask-identifiers.js";
import { type PublishOpinion, publishOpinion } from "./publish-opinion.js";

const words = { question: "建议增设候车亭。", reply: "已列入计划。", by: "organiser", on: civilDate("2026-06-30") };
const publish = (more: Partial<PublishOpinion> = {}) => publishOpinion(replied(), { ...words, ...more });

describe("Publishing question and answer (公开)", () => {
  it("publishes the masked words and leaves the original as it was written", () => {
    expect(publish()).toMatchObject({ published: { question: words.question }, text: "建议在村口增设一处公交候车亭。" });
  });

  it("does not publish a telephone number, and says in which text it stands", () => {
    expect(publish({ question: "请回电13800000001" })).toEqual({
      faults: [{ field: "question", code: "PERSONAL_DATA", values: { found: ["PHONE"] } }],
    });
  });

  it("does not publish the ID number or the name of who asked, in the answer either", () => {
    const reply = "张小明（341899199001011234）您好！";
    expect(publish({ reply, names: ["张小明"] })).toEqual({
      faults: [{ field: "reply", code: "PERSONAL_DATA", values: { found: ["ID_NUMBER", "NAME"] } }],
    });
  });

  it("publishes what the mask leaves", () => {
    expect(publish({ question: maskIdentifiers("请回电13800000001") })).toMatchObject({ published: { question: "请回电***********" } });
  });

  it("publishes once", () => {
    const once = publish();
    expect("status" in once && publishOpinion(once, words)).toEqual({ nowAt: "PUBLISHED" });
  });

  it("does not compile before the person was told", () => {
    // @ts-expect-error who asked reads the answer first
    const wrong: Parameters<typeof publishOpinion>[0] = signedOff();
    expect(wrong.status).toBe("SIGNED_OFF");
  });
});
