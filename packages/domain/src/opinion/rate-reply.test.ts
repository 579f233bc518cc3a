import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { registered, replied } from "../testing/index.js";
import { rateReply } from "./rate-reply.js";
import { SATISFACTION_GRADES } from "./reply.js";

const today = civilDate("2026-06-30");

describe("Rating a reply (好差评)", () => {
  it.each(SATISFACTION_GRADES)("takes the grade %s", (grade) => {
    expect(rateReply(replied(), { grade, by: "person-1" }, today)).toMatchObject({ rating: { grade, on: today } });
  });

  it("takes no sixth grade", () => {
    expect(rateReply(replied(), { grade: "SO_SO" as never, by: "person-1" }, today)).toMatchObject({
      faults: [{ field: "grade", code: "NOT_OFFERED" }],
    });
  });

  it("belongs to who asked", () => {
    expect(rateReply(replied(), { grade: "SATISFIED", by: "person-2" }, today)).toMatchObject({
      faults: [{ field: "by", code: "NOT_OFFERED" }],
    });
  });

  it("is given once for each answer", () => {
    const rated = { ...replied(), rating: { grade: "SATISFIED", on: today } as const };
    expect(rateReply(rated, { grade: "DISSATISFIED", by: "person-1" }, today)).toEqual({ nowAt: "RATED" });
  });

  it("does not compile before there is an answer", () => {
    // @ts-expect-error there is nothing to rate
    const wrong: Parameters<typeof rateReply>[0] = registered();
    expect(wrong.status).toBe("REGISTERED");
  });
});
