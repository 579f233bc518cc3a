import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../quota/feasibility.js";
import { isFact } from "../regulation/answer.js";
import { testHash } from "../testing/hash.js";
import { aCandidate, feasiblePoolArbitrary } from "../testing/pools.js";
import type { Draw, DrawInput } from "./draw.js";
import { drawByLot } from "./draw-by-lot.js";

function drawn(input: DrawInput): Draw {
  const answer = drawByLot(input, testHash);
  if (!isFact<Draw>(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}
const receipts = (people: readonly { receipt: string }[]) => people.map(({ receipt }) => receipt);
const citizens = (count: number) => Array.from({ length: count }, (_, at) => aCandidate(at, "CITIZEN"));
const seed = fc.string({ minLength: 1 });

describe("The draw", () => {
  it("gives the same list whatever the order in which people and quotas are listed", () => {
    fc.assert(
      fc.property(feasiblePoolArbitrary(), seed, (pool, some) => {
        const turned = { candidates: pool.candidates.toReversed(), quotas: pool.quotas.toReversed(), seats: pool.seats };
        expect(drawn({ ...turned, seed: some })).toEqual(drawn({ ...pool, seed: some }));
      }),
    );
  });

  it("selects as many of each group as the composition says, and everybody else is a reserve", () => {
    fc.assert(
      fc.property(feasiblePoolArbitrary(), seed, (pool, some) => {
        const { composition, selected, reserves } = drawn({ ...pool, seed: some });
        const seated = countsOf(selected);
        for (const { category, seats } of composition) expect(seated[category] ?? 0).toBe(seats);
        expect([...receipts(selected), ...receipts(reserves)].sort()).toEqual(receipts(pool.candidates).sort());
      }),
    );
  });

  it("takes within a group those whom the seed ranks first", () => {
    fc.assert(
      fc.property(feasiblePoolArbitrary(), seed, (pool, some) => {
        const { selected, reserves } = drawn({ ...pool, seed: some });
        for (const { category, rank } of selected) {
          expect(reserves.filter((one) => one.category === category && one.rank < rank)).toEqual([]);
        }
      }),
    );
  });

  it("does not let the receipt number speak: over 2,000 seeds each of ten people is drawn about 600 times for three seats", () => {
    const times = new Map<string, number>();
    for (let at = 0; at < 2000; at += 1) {
      const quotas = [{ category: "CITIZEN", least: 0, most: 3, filledBy: "CALL" as const }];
      for (const receipt of receipts(drawn({ candidates: citizens(10), quotas, seats: 3, seed: `seed-${at}` }).selected)) {
        times.set(receipt, (times.get(receipt) ?? 0) + 1);
      }
    }
    const chiSquare = [...times.values()].reduce((sum, seen) => sum + (seen - 600) ** 2 / 600, 0);
    expect(times.size).toBe(10);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it("treats everybody as one group where there are no quotas", () => {
    expect(drawn({ candidates: [...citizens(5), aCandidate(9, "DEPUTY")], quotas: [], seats: 4, seed: "s" }).selected).toHaveLength(4);
  });

  it("is not held while a group has fewer people than its least, and says which", () => {
    const quotas = [
      { category: "CITIZEN", least: 1, most: 3, filledBy: "CALL" as const },
      { category: "DEPUTY", least: 2, most: 3, filledBy: "NOMINATION" as const },
    ];
    expect(drawByLot({ candidates: [...citizens(5), aCandidate(9, "DEPUTY")], quotas, seats: 4, seed: "s" }, testHash)).toEqual({
      faults: [{ field: "quotas.1.least", code: "OUT_OF_RANGE", values: { category: "DEPUTY", least: 2, have: 1 } }],
    });
  });

  it("leaves nobody out in silence whose group has no quota", () => {
    const quotas = [{ category: "CITIZEN", least: 0, most: 3, filledBy: "CALL" as const }];
    expect(drawByLot({ candidates: [aCandidate(9, "DEPUTY")], quotas, seats: 3, seed: "s" }, testHash)).toMatchObject({
      faults: [{ values: { category: "DEPUTY" } }],
    });
  });

  it("is not held without a seed", () => {
    expect(drawByLot({ candidates: citizens(5), quotas: [], seats: 3, seed: "" }, testHash)).toMatchObject({ faults: [{ field: "seed" }] });
  });

  it("takes a composition from another lottery, and still ranks by the seed", () => {
    const quotas = [
      { category: "CITIZEN", least: 0, most: 3, filledBy: "CALL" as const },
      { category: "DEPUTY", least: 0, most: 3, filledBy: "NOMINATION" as const },
    ];
    const pool = { candidates: [...citizens(5), aCandidate(8, "DEPUTY"), aCandidate(9, "DEPUTY")], quotas, seats: 2, seed: "s" };
    const answer = drawByLot(pool, testHash, () => [{ category: "DEPUTY", seats: 2 }]);
    expect(isFact<Draw>(answer) && receipts(answer.selected).sort()).toEqual(["000009", "000010"]);
  });
});
