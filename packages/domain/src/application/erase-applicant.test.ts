import { describe, expect, it } from "@jest/globals";
import { eraseApplicant } from "./erase-applicant.js";

describe("Erasing an applicant", () => {
  it("withdraws before the day, and leaves nothing that names a person", () => {
    expect(eraseApplicant("SUBMITTED", "RECRUITING")).toEqual({ status: "WITHDRAWN", villageOrUnit: "", topics: [], findings: [] });
  });
  it("asks who is expected at the door to decline first", () => {
    expect([eraseApplicant("SELECTED", "SETTLED"), eraseApplicant("SELECTED", "UNDER_WAY")]).toEqual([
      { nowAt: "SETTLED" },
      { nowAt: "UNDER_WAY" },
    ]);
  });
  it("lets go whoever has declined, since nobody waits for her", () => {
    expect(eraseApplicant("SELECTED", "SETTLED", false)).toMatchObject({ status: "SELECTED", villageOrUnit: "" });
  });
  it("lets a reserve go from the settled list", () => expect(eraseApplicant("RESERVE", "SETTLED")).toMatchObject({ status: "WITHDRAWN" }));
  it("leaves the count of who was there as it was", () => expect(eraseApplicant("SELECTED", "HELD")).toMatchObject({ status: "SELECTED" }));
  it.each(["RETURNED", "STRUCK", "NOT_SELECTED", "WITHDRAWN", "MERGED"] as const)("takes no status from who is %s", (status) =>
    expect(eraseApplicant(status, "NOTICED")).toMatchObject({ status }),
  );
});
