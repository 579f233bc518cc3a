import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf, feasibility } from "../quota/feasibility.js";
import type { CategoryQuota } from "../quota/quota.js";
import { isFact } from "../regulation/answer.js";
import { setByOffice } from "../regulation/clause.js";
import { aCandidate, poolArbitrary } from "../testing/pools.js";
import { shuidong, silent } from "../testing/regulations.js";
import { commitDraw } from "./commit-draw.js";
import type { Commitment } from "./commitment.js";

const quotas: readonly CategoryQuota[] = [
  { category: "CITIZEN", least: 1, most: 3, filledBy: "CALL" },
  { category: "DEPUTY", least: 1, most: 2, filledBy: "NOMINATION" },
];
const people = (citizens: number, deputies: number) => [
  ...Array.from({ length: citizens }, (_, at) => aCandidate(at, "CITIZEN")),
  ...Array.from({ length: deputies }, (_, at) => aCandidate(100 + at, "DEPUTY")),
];
const commit = (more: Partial<Commitment> = {}, regulation = shuidong()) =>
  commitDraw({ openDay: "day-1", candidates: people(4, 1), quotas, seats: 4, sourceNames: ["现场掷骰二十次"], ...more }, regulation);

describe("Freezing the list for the draw", () => {
  it("stands where more came than there are seats and every group has its least", () => {
    expect(commit()).toMatchObject({ seats: 4, sourceNames: ["现场掷骰二十次"] });
  });

  it("is needless where everybody fits, and says how many", () => {
    expect(commit({ candidates: people(3, 1) })).toEqual({
      faults: [{ field: "candidates", code: "OUT_OF_RANGE", values: { candidates: 4, seats: 4 } }],
    });
  });

  it("is impossible where one group lacks its least, until seats are moved", () => {
    expect(commit({ candidates: people(5, 0) })).toEqual({
      faults: [{ field: "quotas", code: "OUT_OF_RANGE", values: { category: "DEPUTY", least: 1, have: 0 } }],
    });
  });

  it("leaves nobody out in silence whose group has no quota", () => {
    expect(commit({ candidates: [...people(4, 1), aCandidate(900, "NETIZEN")] })).toMatchObject({
      faults: [{ field: "quotas", code: "REQUIRED", values: { category: "NETIZEN" } }],
    });
  });

  it.each([[[]], [[" "]], [["现场掷骰二十次", ""]]])("wants every source named: %j", (sourceNames) => {
    expect(commit({ sourceNames })).toEqual({ faults: [{ field: "sourceNames", code: "REQUIRED" }] });
  });

  it("takes no two sources of one name, since one of them could be chosen afterwards", () => {
    expect(commit({ sourceNames: ["掷骰", "掷骰"] })).toEqual({ faults: [{ field: "sourceNames", code: "CONTRADICTS" }] });
  });

  it("says all of it at once", () => {
    const both = commit({ candidates: people(5, 0), sourceNames: [] });
    expect(both).toMatchObject({ faults: [{ field: "sourceNames" }, { field: "quotas" }] });
  });

  it("is refused where the list must be drawn up otherwise, and by nobody where nothing speaks", () => {
    const organiser = shuidong({ selection: setByOffice("MUST", "ORGANISER") });
    expect(commit({}, organiser)).toEqual({ refused: "OTHER_METHOD", basis: { setBy: "OFFICE" }, values: { method: "ORGANISER" } });
    expect(commit({}, silent())).toMatchObject({ seats: 4 });
    expect(commit({}, shuidong({ selection: setByOffice("GENERALLY", "ORGANISER") }))).toMatchObject({ seats: 4 });
  });

  it("stands for just those pools in which a lawful draw has something to decide", () => {
    fc.assert(
      fc.property(poolArbitrary(), (pool) => {
        const { lacking, withoutQuota, everybodyFits } = feasibility(pool.quotas, pool.seats, countsOf(pool.candidates));
        const lawful = lacking.length === 0 && withoutQuota.length === 0 && !everybodyFits;
        expect(isFact(commit(pool))).toBe(lawful);
      }),
    );
  });
});
