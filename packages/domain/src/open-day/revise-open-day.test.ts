import { describe, expect, it } from "@jest/globals";
import { approved, planned } from "../testing/open-days.js";
import { aPlan, on } from "../testing/plans.js";
import { reviseOpenDay } from "./revise-open-day.js";

describe("Revising a plan", () => {
  it("puts the new words in the place of the old and keeps the day's own version", () => {
    const revised = reviseOpenDay({ ...planned(), version: 4 }, aPlan({ theme: "走进重点工程" }), on("2026-05-09"));
    expect(revised).toMatchObject({ id: "day-1", version: 4, theme: "走进重点工程", status: "PLANNED" });
  });

  it("takes an approved plan back to be approved again, since the approval was of other words", () => {
    const revised = reviseOpenDay(approved(), aPlan({ seats: 28 }), on("2026-05-12"));
    expect(revised).toMatchObject({ status: "PLANNED", seats: 28 });
    expect(revised).not.toHaveProperty("governedBy");
  });

  it("is judged like a plan", () => {
    expect(reviseOpenDay(planned(), aPlan({ itinerary: [] }), on("2026-05-09"))).toMatchObject({ refused: "TOO_FEW_VENUES" });
  });
});
