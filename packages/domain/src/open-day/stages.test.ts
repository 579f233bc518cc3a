import { describe, expect, it } from "@jest/globals";
import { nextStage, STATUSES, stagesOf, wasHeld } from "./stages.js";

describe("Which stages an open day passes", () => {
  it("is every stage where the regulation leaves none out", () => {
    expect([...stagesOf({}), "CANCELLED"]).toEqual([...STATUSES]);
  });

  it("skips registration where the town takes none", () => {
    expect(nextStage("APPROVED", { without: ["REGISTRATION"] })).toBe("REVIEWING");
  });

  it("comes to the list at once where the town neither registers nor reviews", () => {
    expect(nextStage("APPROVED", { without: ["REGISTRATION", "JOINT_REVIEW"] })).toBe("SELECTING");
  });

  it("still draws up a list where the town draws nothing", () => {
    expect(nextStage("REVIEWING", { without: ["SELECTION"] })).toBe("SELECTING");
  });

  it("settles after the list where the town posts no notice", () => {
    expect(nextStage("SELECTING", { without: ["PUBLIC_NOTICE"] })).toBe("SETTLED");
  });

  it("ends with the archive, and with a cancellation", () => {
    expect([nextStage("ARCHIVED", {}), nextStage("CANCELLED", {})]).toEqual([undefined, undefined]);
  });

  it("holds a day from the moment it was closed, and not while it is under way", () => {
    expect(STATUSES.filter((status) => wasHeld({ status }))).toEqual(["HELD", "SUMMARISED", "ARCHIVED"]);
  });
});
