import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle } from "../regulation/clause.js";
import { acknowledged, drafted, opinionTerms } from "../testing/index.js";
import { sendBackReply } from "./send-back-reply.js";
import { signOffReply } from "./sign-off-reply.js";

const on = civilDate("2026-06-24");
const generally = { signOffBySecondPerson: byArticle("第八条", "GENERALLY", true as const) };

describe("Signing a draft (审签)", () => {
  it("is done by a second person", () => {
    expect(signOffReply(drafted(), { by: "approver", on }, opinionTerms)).toMatchObject({
      status: "SIGNED_OFF",
      signOff: { by: "approver", on },
    });
  });

  it("is refused to who drafted it, by 本单位设定", () => {
    expect(signOffReply(drafted(), { by: "handler", on }, opinionTerms)).toEqual({
      refused: "SAME_PERSON",
      basis: { setBy: "OFFICE" },
      values: { draftedBy: "handler" },
    });
  });

  it("may be done by who drafted it where no clause asks for two", () => {
    expect(signOffReply(drafted(), { by: "handler", on }, {})).toMatchObject({ status: "SIGNED_OFF" });
  });

  it("asks for a ground where two are only asked for generally, and records it", () => {
    expect(signOffReply(drafted(), { by: "handler", on }, generally)).toMatchObject({
      faults: [{ field: "ground", code: "GROUND_NEEDED", basis: { article: "第八条" } }],
    });
    expect(signOffReply(drafted(), { by: "handler", on, ground: "值班仅一人" }, generally)).toMatchObject({
      signOff: { ground: "值班仅一人" },
    });
  });

  it("does not compile without a draft", () => {
    // @ts-expect-error there is nothing to sign
    const wrong: Parameters<typeof signOffReply>[0] = acknowledged();
    expect(wrong.status).toBe("ACKNOWLEDGED");
  });
});

describe("Sending a draft back", () => {
  it("returns the opinion to its unit, with the reason, under the same clock", () => {
    const back = sendBackReply(drafted(), { by: "approver", on, reason: "未说明时间" });
    expect(back).toMatchObject({ status: "ACKNOWLEDGED", sendBacks: [{ reason: "未说明时间" }], round: { startsOn: "2026-06-22" } });
    expect(back).not.toHaveProperty("draft");
  });

  it("says what is missing", () => {
    expect(sendBackReply(drafted(), { by: "approver", on, reason: "" })).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });
});
