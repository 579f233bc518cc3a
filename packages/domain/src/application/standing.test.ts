import { describe, expect, it } from "@jest/globals";
import { standingOf } from "./standing.js";

describe("What an applicant is told", () => {
  it("is that it was received, until the review begins", () => expect(standingOf("SUBMITTED", "RECRUITING")).toBe("RECEIVED"));
  it.each(["SUBMITTED", "PASSED", "RETURNED"] as const)("is nothing of what the departments say while they review: %s", (status) =>
    expect(standingOf(status, "REVIEWING")).toBe("UNDER_REVIEW"),
  );
  it("is a return once the review is concluded", () => expect(standingOf("RETURNED", "SELECTING")).toBe("RETURNED"));
  it.each(["PASSED", "SELECTED", "RESERVE", "NOT_SELECTED"] as const)("is nothing of a list that is not published: %s", (status) =>
    expect(standingOf(status, "SELECTING")).toBe("AWAITING_LIST"),
  );
  it("is that the name is on the notice, which anybody may still object to", () =>
    expect(standingOf("SELECTED", "NOTICED")).toBe("LISTED"));
  it("is the place once the list is settled", () => expect(standingOf("SELECTED", "SETTLED")).toBe("SELECTED"));
  it.each(["RESERVE", "STRUCK", "NOT_SELECTED"] as const)("is %s from the notice on", (status) =>
    expect([standingOf(status, "NOTICED"), standingOf(status, "HELD")]).toEqual([status, status]),
  );
  it("is the cancellation, whatever the list said, but not to who had gone before", () => {
    expect([standingOf("SELECTED", "CANCELLED"), standingOf("WITHDRAWN", "CANCELLED")]).toEqual(["CANCELLED", "WITHDRAWN"]);
  });
});
