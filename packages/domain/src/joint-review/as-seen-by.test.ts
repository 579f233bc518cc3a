import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { asSeenBy, verdictsByDepartment } from "./as-seen-by.js";
import { beginReview, type JointReview, type ReviewVerdict } from "./joint-review.js";
import { verdictOf } from "./verdict.js";

const on = civilDate("2026-06-04");
const said = (department: string, verdict: ReviewVerdict, reviewer = `${department}-1`) => ({ department, reviewer, verdict, on });
const of = (more: Partial<JointReview>): JointReview => ({ ...beginReview("000001", ["civil", "police"]), ...more });
const review = of({
  opinions: [said("civil", "PASS"), said("police", "RETURN"), said("civil", "RETURN", "civil-2")],
  recusals: [{ reviewer: "police-2", department: "police", reason: "亲属", on }],
});

describe("What one department sees of a review", () => {
  it("is its own words alone, and who of its people stepped back", () => {
    const seen = asSeenBy(review, "civil");
    expect(seen.opinions.map(({ reviewer }) => reviewer)).toEqual(["civil-1", "civil-2"]);
    expect(seen.recusals).toEqual([]);
  });

  it("has its own verdict as the whole, whatever the others said", () => {
    const half = of({ opinions: [said("police", "RETURN")] });
    expect(verdictOf(asSeenBy(half, "police")).verdict).toBe("RETURNED");
    expect(verdictOf(asSeenBy(half, "civil")).verdict).toBe("PENDING");
  });

  it("tells each department that has spoken, by what it said last", () => {
    expect(verdictsByDepartment(review)).toEqual({ civil: "RETURNED", police: "RETURNED" });
    expect(verdictsByDepartment(of({ opinions: [said("civil", "PASS")] }))).toEqual({ civil: "PASSED" });
  });

  it("does not count what a recused reviewer said", () => {
    const recusals = [{ reviewer: "civil-1", department: "civil", reason: "亲属", on }];
    expect(verdictsByDepartment(of({ opinions: [said("civil", "PASS")], recusals }))).toEqual({});
  });
});
