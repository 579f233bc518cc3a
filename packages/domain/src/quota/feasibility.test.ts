import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { poolArbitrary } from "../testing/pools.js";
import { countsOf, feasibility } from "./feasibility.js";
import { proposeMending } from "./mend.js";
import type { CategoryQuota } from "./quota.js";

const quotas: CategoryQuota[] = [
  { category: "DEPUTY", least: 3, most: 4, filledBy: "NOMINATION" },
  { category: "CITIZEN", least: 1, most: 5, filledBy: "CALL" },
];

describe("Whether a lawful list can be drawn", () => {
  it("can, when each group has just its least and the seats fill", () => {
    expect(feasibility(quotas, 8, { DEPUTY: 3, CITIZEN: 9 })).toMatchObject({ feasible: true, fillable: 8, everybodyFits: false });
  });

  it("cannot, when one group lacks one, and says which and how many", () => {
    expect(feasibility(quotas, 8, { DEPUTY: 2, CITIZEN: 9 })).toMatchObject({
      feasible: false,
      lacking: [{ category: "DEPUTY", least: 3, have: 2 }],
      fillable: 7,
      unfilled: 1,
    });
  });

  it("has nobody to draw where everybody fits", () => {
    expect(feasibility(quotas, 8, { DEPUTY: 3, CITIZEN: 5 })).toMatchObject({ feasible: true, everybodyFits: true });
  });

  it("does not fit everybody where one group is over its most, though seats are left", () => {
    expect(feasibility(quotas, 20, { DEPUTY: 5, CITIZEN: 1 })).toMatchObject({ everybodyFits: false, unfilled: 1 });
  });

  it("names people whom no quota can seat", () => {
    expect(feasibility(quotas, 8, { DEPUTY: 3, CITIZEN: 5, NETIZEN: 1 })).toMatchObject({ withoutQuota: ["NETIZEN"] });
  });
});

describe("The smallest mending", () => {
  it("gives the seats of a thin group to the group that leaves most people outside", () => {
    expect(proposeMending(quotas, 8, { DEPUTY: 2, CITIZEN: 9 })).toMatchObject([
      { category: "DEPUTY", least: 2, most: 4 },
      { category: "CITIZEN", least: 1, most: 6 },
    ]);
  });

  it("changes nothing that is feasible", () => expect(proposeMending(quotas, 8, { DEPUTY: 3, CITIZEN: 9 })).toEqual(quotas));

  it("is always feasible", () => {
    fc.assert(
      fc.property(poolArbitrary(), ({ candidates, quotas: some, seats }) => {
        const counts = countsOf(candidates);
        expect(feasibility(proposeMending(some, seats, counts), seats, counts).feasible).toBe(true);
      }),
    );
  });
});
