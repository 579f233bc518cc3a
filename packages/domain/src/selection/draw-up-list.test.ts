import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../quota/feasibility.js";
import type { CategoryQuota } from "../quota/quota.js";
import { isFact } from "../regulation/answer.js";
import { setByOffice } from "../regulation/clause.js";
import { aCandidate, poolArbitrary } from "../testing/pools.js";
import { shuidong, silent } from "../testing/regulations.js";
import { type DrawUpList, drawUpList, type NamedList } from "./draw-up-list.js";

const quotas: readonly CategoryQuota[] = [
  { category: "CITIZEN", least: 1, most: 2, filledBy: "CALL" },
  { category: "DEPUTY", least: 1, most: 2, filledBy: "NOMINATION" },
];
const candidates = [0, 1, 2, 3].map((at) => aCandidate(at, at < 3 ? "CITIZEN" : "DEPUTY"));
const pool = { candidates, quotas, seats: 3 };
const organiser = shuidong({ selection: setByOffice("MUST", "ORGANISER") });
const given: DrawUpList = { receipts: ["000001", "000002", "000004"], reserves: ["000003"], ground: "按村组代表性" };
const draw = (more: Partial<DrawUpList> = {}, from = pool, regulation = organiser) => drawUpList(from, { ...given, ...more }, regulation);

describe("The organiser draws up the list", () => {
  it("with as many of each group as its quota allows, and with the reserves in the order named", () => {
    expect(draw()).toMatchObject({
      method: "ORGANISER",
      composition: [
        { category: "CITIZEN", seats: 2 },
        { category: "DEPUTY", seats: 1 },
      ],
      reserves: [{ receipt: "000003" }],
      ground: "按村组代表性",
    });
  });

  it("is refused while the office has set the lot, and by nobody where nothing speaks", () => {
    expect(draw({}, pool, shuidong())).toMatchObject({ refused: "OTHER_METHOD", basis: { setBy: "OFFICE" }, values: { method: "LOT" } });
    expect(draw({}, pool, silent())).toMatchObject({ method: "ORGANISER" });
    expect(draw({}, pool, shuidong({ selection: setByOffice("GENERALLY", "LOT") }))).toMatchObject({ method: "ORGANISER" });
  });

  it("takes a group's most, and not one more", () => {
    expect(draw({ receipts: ["000001", "000002", "000003", "000004"], reserves: [] }, { ...pool, seats: 4 })).toEqual({
      faults: [{ field: "receipts", code: "OUT_OF_RANGE", values: { category: "CITIZEN", least: 1, most: 2, have: 3 } }],
    });
  });

  it("takes a group's least, and not one fewer", () => {
    expect(draw({ receipts: ["000001", "000004"] })).toMatchObject({ method: "ORGANISER" });
    expect(draw({ receipts: ["000001", "000002"] })).toMatchObject({ faults: [{ values: { category: "DEPUTY", have: 0 } }] });
  });

  it("fills the seats, and not one more", () => {
    const some = { ...pool, quotas: [], seats: 2 };
    expect(draw({ receipts: ["000001", "000004"] }, some)).toMatchObject({ method: "ORGANISER" });
    expect(draw({}, some)).toEqual({ faults: [{ field: "receipts", code: "OUT_OF_RANGE", values: { named: 3, seats: 2 } }] });
  });

  it("names nobody in whose group nobody has a seat", () => {
    const stranger = { ...pool, candidates: [...candidates, aCandidate(8, "NETIZEN")] };
    expect(draw({ receipts: ["000001", "000004", "000009"] }, stranger)).toMatchObject({
      faults: [{ field: "receipts", code: "NOT_OFFERED", values: { category: "NETIZEN" } }],
    });
  });

  it("says every fault at once: who is no candidate, who is named twice, and that the ground is missing", () => {
    expect(draw({ receipts: ["000001", "999999", "000004"], reserves: ["000001"], ground: " " })).toEqual({
      faults: [
        { field: "receipts.1", code: "NOT_OFFERED" },
        { field: "reserves.0", code: "CONTRADICTS" },
        { field: "ground", code: "GROUND_NEEDED" },
      ],
    });
  });

  it("names somebody where somebody stands for it", () => {
    expect(draw({ receipts: [] }, { ...pool, quotas: [] })).toMatchObject({ faults: [{ field: "receipts", code: "REQUIRED" }] });
    expect(draw({ receipts: [], reserves: [] }, { candidates: [], quotas: [], seats: 3 })).toMatchObject({ selected: [] });
  });

  it("never seats more than the seats, nor a group over its most or under its least", () => {
    fc.assert(
      fc.property(poolArbitrary(), fc.func(fc.boolean()), (some, picks) => {
        const receipts = some.candidates.map(({ receipt }) => receipt).filter(picks);
        const answer = drawUpList(some, { receipts, reserves: [], ground: "按代表性" }, organiser);
        if (!isFact<NamedList>(answer)) return;
        const counts = countsOf(answer.selected);
        expect(answer.selected.length).toBeLessThanOrEqual(some.seats);
        for (const { category, least, most } of some.quotas) {
          expect(counts[category] ?? 0).toBeGreaterThanOrEqual(least);
          expect(counts[category] ?? 0).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
