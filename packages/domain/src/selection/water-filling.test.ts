import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../quota/feasibility.js";
import type { CategoryQuota } from "../quota/quota.js";
import { testHash } from "../testing/hash.js";
import { feasiblePoolArbitrary } from "../testing/pools.js";
import { waterFilling } from "./water-filling.js";

const quota = (category: string, least: number, most: number): CategoryQuota => ({ category, least, most, filledBy: "BOTH" });
const filled = (quotas: CategoryQuota[], seats: number, counts: Record<string, number>) =>
  waterFilling({ quotas, seats, counts, seed: "s" }, testHash).map((one) => one.seats);

describe("How many seats each group gets", () => {
  it("is the same chance for everybody where no quota binds", () => {
    expect(filled([quota("A", 0, 30), quota("B", 0, 30)], 10, { A: 40, B: 60 })).toEqual([4, 6]);
  });
  it("is the most of a group that would get more, and the rest is shared", () => {
    expect(filled([quota("A", 0, 2), quota("B", 0, 30), quota("C", 0, 30)], 10, { A: 50, B: 25, C: 25 })).toEqual([2, 4, 4]);
  });
  it("is the least of a group that would get less", () => {
    expect(filled([quota("A", 3, 5), quota("B", 0, 30)], 10, { A: 3, B: 97 })).toEqual([3, 7]);
  });
  it("is an exact quota where least and most are one", () => {
    expect(filled([quota("A", 4, 4), quota("B", 6, 6)], 10, { A: 90, B: 10 })).toEqual([4, 6]);
  });
  it("gives a seat left over to the largest fraction", () => {
    expect(filled([quota("A", 0, 9), quota("B", 0, 9)], 3, { A: 10, B: 15 })).toEqual([1, 2]);
  });
  it("gives it to the group with more people where fractions are equal", () => {
    expect(filled([quota("A", 0, 9), quota("B", 0, 9)], 2, { A: 5, B: 15 })).toEqual([0, 2]);
  });
  it("is everybody where everybody fits", () => expect(filled([quota("A", 0, 9), quota("B", 0, 9)], 10, { A: 3, B: 4 })).toEqual([3, 4]));
  it("is nothing for a group without people", () => expect(filled([quota("A", 0, 9), quota("B", 0, 9)], 4, { B: 8 })).toEqual([0, 4]));

  it("is never more than the most, never less than the least, and takes every seat that can be taken", () => {
    fc.assert(
      fc.property(feasiblePoolArbitrary(), ({ candidates, quotas, seats }) => {
        const counts = countsOf(candidates);
        const composition = waterFilling({ quotas, seats, counts, seed: "s" }, testHash);
        const given = new Map(composition.map((one) => [one.category, one.seats]));
        for (const { category, least, most } of quotas) {
          expect(given.get(category)).toBeGreaterThanOrEqual(least);
          expect(given.get(category)).toBeLessThanOrEqual(Math.min(most, counts[category] ?? 0));
        }
        const room = quotas.reduce((sum, { category, most }) => sum + Math.min(most, counts[category] ?? 0), 0);
        expect([...given.values()].reduce((sum, one) => sum + one, 0)).toBe(Math.min(seats, room));
      }),
    );
  });

  it("never leaves one group a seat better off that another, free to take it, could use more fairly", () => {
    fc.assert(
      fc.property(feasiblePoolArbitrary(), ({ candidates, quotas, seats }) => {
        const counts = countsOf(candidates);
        const given = waterFilling({ quotas, seats, counts, seed: "s" }, testHash);
        const of = (category: string) => given.find((one) => one.category === category)!.seats;
        for (const giver of quotas.filter((one) => of(one.category) > one.least)) {
          for (const taker of quotas.filter((one) => of(one.category) < Math.min(one.most, counts[one.category] ?? 0))) {
            const richBefore = (of(giver.category) - 1) / counts[giver.category]!;
            const poorAfter = (of(taker.category) + 1) / counts[taker.category]!;
            expect(richBefore).toBeLessThanOrEqual(poorAfter + 1e-12);
          }
        }
      }),
    );
  });
});
