import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import type { CategoryQuota } from "./quota.js";
import { reallocateSeats } from "./reallocate-seats.js";

const quotas: CategoryQuota[] = [
  { category: "DEPUTY", least: 3, most: 4, filledBy: "NOMINATION" },
  { category: "CITIZEN", least: 1, most: 5, filledBy: "CALL" },
];
const reallocated = (changes: { category: string; least: number; most: number }[], ground = "人大代表报名不足") =>
  reallocateSeats(quotas, 8, { changes, ground }, civilDate("2026-06-04"));

describe("Reallocating seats of a thin group", () => {
  it("keeps a record of what was, what is, and why", () => {
    const answer = reallocated([
      { category: "DEPUTY", least: 2, most: 3 },
      { category: "CITIZEN", least: 1, most: 6 },
    ]);
    expect(answer).toMatchObject({
      quotas: [{ least: 2, most: 3, filledBy: "NOMINATION" }, { most: 6 }],
      reallocation: {
        ground: "人大代表报名不足",
        changed: [{ category: "DEPUTY", from: { least: 3, most: 4 }, to: { least: 2, most: 3 } }, {}],
      },
    });
  });
  it("asks for a ground, since it changes people's chances", () => {
    expect(reallocated([{ category: "CITIZEN", least: 1, most: 6 }], " ")).toMatchObject({
      faults: [{ field: "ground", code: "GROUND_NEEDED" }],
    });
  });
  it("may not leave a seat that nobody can fill", () => {
    expect(reallocated([{ category: "DEPUTY", least: 2, most: 2 }])).toMatchObject({ faults: [{ field: "quotas" }] });
  });
  it("knows only the groups of this open day", () => {
    expect(reallocated([{ category: "NETIZEN", least: 0, most: 1 }])).toMatchObject({ faults: [{ code: "NOT_OFFERED" }] });
  });
  it("is nothing where nothing changes", () => {
    expect(reallocated([{ category: "CITIZEN", least: 1, most: 5 }])).toMatchObject({ faults: [{ field: "changes", code: "REQUIRED" }] });
  });
});
