import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../quota/feasibility.js";
import { afterAll, leavers, settledListArbitrary } from "../testing/rolls.js";
import type { Roll } from "./roll.js";
import { belowLeast, seatedOf, waitingOf } from "./seated.js";
import { vacate } from "./vacate.js";

const place = (receipt: string) => ({ receipt, category: receipt[0]! });
const roll = (change: Partial<Roll> = {}): Roll => ({
  quotas: [
    { category: "A", least: 1, most: 2, filledBy: "CALL" },
    { category: "B", least: 1, most: 3, filledBy: "CALL" },
  ],
  selected: ["A1", "A2", "B1", "B2"].map(place),
  reserves: ["B3", "A3", "B4", "A4"].map(place),
  gone: [],
  ...change,
});
const declines = fc.array(fc.nat({ max: 200 }), { maxLength: 12 });
const names = (some: Roll) => seatedOf(some).map(({ receipt }) => receipt);

describe("Promoting a reserve when somebody leaves the list", () => {
  it("moves up the first reserve of the same group, and nobody else, with the reason", () => {
    expect(vacate(roll(), { receipt: "A1", because: "DECLINED" })).toMatchObject({
      promotion: { receipt: "A3", inPlaceOf: "A1", because: "DECLINED", rule: "SAME_CATEGORY" },
    });
  });

  it("passes over a reserve who withdrew", () => {
    expect(vacate(afterAll(roll(), ["A3"]), { receipt: "A1", because: "STRUCK" })).toMatchObject({ promotion: { receipt: "A4" } });
  });

  it("moves up the next of a group that is not full where the own group has nobody left, and names that rule", () => {
    expect(vacate(afterAll(roll(), ["A3", "A4"]), { receipt: "A1", because: "LAPSED" })).toMatchObject({
      promotion: { receipt: "B3", rule: "QUOTAS_HOLD" },
    });
  });

  it("leaves a place empty rather than take a group over its most, and shows which group is short", () => {
    const answer = vacate(afterAll(roll(), ["A3", "A4", "A1"]), { receipt: "A2", because: "DECLINED" });
    expect(answer).not.toHaveProperty("promotion");
    expect(belowLeast((answer as { roll: Roll }).roll)).toEqual([{ category: "A", least: 1, have: 0 }]);
  });

  it("moves up the first of all where there are no quotas", () => {
    expect(vacate(roll({ quotas: [] }), { receipt: "A1", because: "DECLINED" })).toMatchObject({ promotion: { receipt: "B3" } });
  });

  it("moves up nobody when a reserve stops waiting", () => {
    expect(vacate(roll(), { receipt: "A3", because: "WITHDREW" })).not.toHaveProperty("promotion");
  });

  it("is out of turn a second time", () => {
    expect(vacate(afterAll(roll(), ["A1"]), { receipt: "A1", because: "STRUCK" })).toEqual({ nowAt: "DECLINED" });
  });

  it("knows only those on the list", () =>
    expect(vacate(roll(), { receipt: "Z9", because: "DECLINED" })).toMatchObject({ faults: [{ field: "receipt" }] }));

  it("never fills more seats than there are, nor takes a group over its most", () => {
    fc.assert(
      fc.property(settledListArbitrary(), declines, ({ roll: some, seats }, picks) => {
        const after = afterAll(some, leavers(some, picks));
        expect(seatedOf(after).length).toBeLessThanOrEqual(seats);
        for (const { category, most } of some.quotas) expect(countsOf(seatedOf(after))[category] ?? 0).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("gives the same list whatever the order in which people leave", () => {
    fc.assert(
      fc.property(settledListArbitrary(), declines, ({ roll: some }, picks) => {
        const who = leavers(some, picks);
        expect(names(afterAll(some, who)).sort()).toEqual(names(afterAll(some, who.toReversed())).sort());
      }),
    );
  });

  it("never takes a place back from anybody, and moves up one at most", () => {
    fc.assert(
      fc.property(settledListArbitrary(), declines, ({ roll: some }, picks) => {
        leavers(some, picks).reduce((so, receipt) => {
          const after = afterAll(so, [receipt]);
          const [before, now] = [new Set(names(so)), names(after)];
          expect(now).toEqual(expect.arrayContaining([...before].filter((one) => one !== receipt)));
          expect(now.filter((one) => !before.has(one)).length).toBeLessThanOrEqual(1);
          return after;
        }, some);
      }),
    );
  });

  it("never leaves a seat empty while a reserve of that group waits", () => {
    fc.assert(
      fc.property(settledListArbitrary(), declines, ({ roll: some }, picks) => {
        const after = afterAll(some, leavers(some, picks));
        const [was, is] = [countsOf(some.selected), countsOf(seatedOf(after))];
        for (const { category } of waitingOf(after)) expect(is[category] ?? 0).toBeGreaterThanOrEqual(was[category] ?? 0);
      }),
    );
  });
});
