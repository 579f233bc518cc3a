import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { anyOpinion, drafted, replied } from "../testing/index.js";
import { isAnswered, isUnanswered } from "./opinion.js";
import { superviseOpinion } from "./supervise-opinion.js";

const press = { by: "organiser", on: civilDate("2026-07-03"), instruction: "请在周五前答复" };

describe("Supervising an opinion (督办)", () => {
  it("is recorded, and the status stays what it is", () => {
    expect(superviseOpinion(drafted(), press)).toMatchObject({ status: "DRAFTED", round: { supervisions: [press] } });
  });

  it("says what is wanted", () => {
    expect(superviseOpinion(drafted(), { ...press, instruction: "" })).toMatchObject({
      faults: [{ field: "instruction", code: "REQUIRED" }],
    });
  });

  it("does not compile once the person was answered", () => {
    // @ts-expect-error nobody is owed anything
    const wrong: Parameters<typeof superviseOpinion>[0] = replied();
    expect(wrong.status).toBe("REPLIED");
  });
});

describe("Every opinion", () => {
  it("is either answered or open, and never both", () => {
    fc.assert(fc.property(anyOpinion, (opinion) => expect(isAnswered(opinion)).toBe(!isUnanswered(opinion))));
  });
});
