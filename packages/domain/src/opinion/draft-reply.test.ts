import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { acknowledged, drafted, registered } from "../testing/index.js";
import { type DraftReply, draftReply } from "./draft-reply.js";

const today = civilDate("2026-06-24");
const words = { text: "您好！您的建议已收悉。", by: "handler" };
const draft = (more: Partial<DraftReply>, kind: "SUGGESTION" | "QUESTION" = "SUGGESTION") =>
  draftReply(acknowledged(undefined, { kind }), { ...words, ...more }, today);

describe("Drafting a reply", () => {
  it("says yes to a suggestion without having to say why", () => {
    expect(draft({ adopted: true })).toMatchObject({ status: "DRAFTED", draft: { adoption: { adopted: true }, on: today } });
  });

  it("says no with its reason", () => {
    expect(draft({ adopted: false, reason: "道路宽度不足" })).toMatchObject({
      draft: { adoption: { adopted: false, reason: "道路宽度不足" } },
    });
  });

  it.each([undefined, "", "  "])("does not say no without a reason (%j)", (reason) => {
    expect(draft({ adopted: false, reason })).toEqual({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });

  it("owes a suggestion a yes or no", () => {
    expect(draft({})).toEqual({ faults: [{ field: "adopted", code: "REQUIRED" }] });
  });

  it("owes a question only an answer", () => {
    expect(draft({}, "QUESTION")).toMatchObject({ status: "DRAFTED" });
  });

  it("replaces an earlier draft until it is signed", () => {
    expect(draftReply(drafted(), { ...words, adopted: true }, today)).toMatchObject({ draft: { text: words.text } });
  });

  it("does not compile before the unit has acknowledged", () => {
    // @ts-expect-error nobody has taken a registered opinion on
    const wrong: Parameters<typeof draftReply>[0] = registered();
    expect(wrong.status).toBe("REGISTERED");
  });
});
