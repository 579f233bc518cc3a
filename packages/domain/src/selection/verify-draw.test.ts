import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isFact } from "../regulation/answer.js";
import { testHash } from "../testing/hash.js";
import { aCandidate, feasiblePoolArbitrary, type Pool } from "../testing/pools.js";
import { admitAll } from "./admit-all.js";
import { canonical } from "./canonical.js";
import { type Commitment, commitmentOf } from "./commitment.js";
import type { Draw } from "./draw.js";
import { drawByLot } from "./draw-by-lot.js";
import { seedOf, sourceFaults } from "./seed.js";
import { type DrawBundle, verifyDraw } from "./verify-draw.js";

const sources = [{ name: "现场掷骰二十次", value: "40912 83756 10294 85736" }];
const sourceNames = ["现场掷骰二十次"];

function published({ candidates, quotas, seats }: Pool): DrawBundle {
  const frozen: Commitment = { openDay: "2026-06-22", candidates, quotas, seats, sourceNames };
  const commitment = commitmentOf(frozen, testHash);
  const seed = seedOf(commitment, sources, testHash);
  const draw = drawByLot({ candidates, quotas, seats, seed }, testHash);
  if (!isFact<Draw>(draw)) throw new Error(JSON.stringify(draw));
  return { ...frozen, commitment, sources, seed, draw };
}
const pool: Pool = {
  candidates: Array.from({ length: 12 }, (_, at) => aCandidate(at, at < 8 ? "CITIZEN" : "DEPUTY")),
  quotas: [
    { category: "CITIZEN", least: 1, most: 4, filledBy: "CALL" },
    { category: "DEPUTY", least: 1, most: 2, filledBy: "NOMINATION" },
  ],
  seats: 6,
};
const failing = (bundle: DrawBundle) =>
  verifyDraw(bundle, testHash)
    .filter(({ ok }) => !ok)
    .map(({ step }) => step);

describe("Doing a draw again at home", () => {
  it("ticks every step of an honest draw", () => {
    fc.assert(fc.property(feasiblePoolArbitrary(), (some) => expect(failing(published(some))).toEqual([])));
  });

  it("shows at the commitment that one person was put on the list afterwards", () => {
    const bundle = published(pool);
    expect(failing({ ...bundle, candidates: [...bundle.candidates, aCandidate(99, "CITIZEN")] })).toContain("COMMITMENT");
  });

  it("shows at the seed that one die was written down otherwise", () => {
    const bundle = published(pool);
    expect(failing({ ...bundle, sources: [{ ...sources[0]!, value: "40912 83756 10294 85737" }] })).toEqual(["SEED"]);
  });

  it("shows at the selected and the reserves that two people changed places", () => {
    const bundle = published(pool);
    const { selected, reserves } = bundle.draw;
    const swapped = { ...bundle.draw, selected: [...selected.slice(1), reserves[0]!], reserves: [selected[0]!, ...reserves.slice(1)] };
    expect(failing({ ...bundle, draw: swapped })).toEqual(["SELECTED", "RESERVES"]);
  });

  it("shows that a group was given a seat too many", () => {
    const bundle = published(pool);
    const composition = bundle.draw.composition.map((one, at) => (at === 0 ? { ...one, seats: one.seats + 1 } : one));
    expect(failing({ ...bundle, draw: { ...bundle.draw, composition } })).toEqual(["COMPOSITION"]);
  });
});

describe("The commitment", () => {
  const commitment = (change: Partial<Commitment>) => commitmentOf({ openDay: "d", ...pool, sourceNames, ...change }, testHash);

  it("does not depend on the order of the list", () => {
    expect(commitment({ candidates: pool.candidates.toReversed() })).toBe(commitment({}));
  });

  it.each([
    ["one receipt number", { candidates: [...pool.candidates.slice(1), aCandidate(50, "CITIZEN")] }],
    ["one person's group", { candidates: [{ ...pool.candidates[0]!, category: "DEPUTY" }, ...pool.candidates.slice(1)] }],
    ["one quota", { quotas: [{ ...pool.quotas[0]!, most: 5 }, pool.quotas[1]!] }],
    ["the seats", { seats: 7 }],
    ["a source of chance", { sourceNames: ["福彩3D"] }],
    ["the open day", { openDay: "e" }],
  ])("is another where %s is another", (_, change) => expect(commitment(change)).not.toBe(commitment({})));
});

describe("The sources of chance", () => {
  it("are enough with twenty digits, which are 66 bits", () => expect(sourceFaults(sources, sourceNames)).toEqual([]));
  it("are too weak with nineteen", () => {
    expect(sourceFaults([{ ...sources[0]!, value: "4091283756102948573" }], sourceNames)).toMatchObject([
      { code: "OUT_OF_RANGE", values: { digits: 19 } },
    ]);
  });
  it("are those that were named beforehand", () => {
    expect(sourceFaults([{ ...sources[0]!, name: "福彩3D" }], sourceNames)).toMatchObject([
      { field: "sources.0.name", code: "NOT_OFFERED" },
    ]);
  });
  it("are all of those that were named", () => {
    expect(sourceFaults(sources, [...sourceNames, "福彩3D"])).toMatchObject([{ field: "sources", code: "REQUIRED" }]);
  });
  it("read the same with other blanks between the digits", () => {
    const close = [{ ...sources[0]!, value: "40912837561029485736" }];
    expect(seedOf("c", close, testHash)).toBe(seedOf("c", sources, testHash));
  });
});

describe("Canonical JSON", () => {
  it("writes keys in one order and no blanks", () =>
    expect(canonical({ b: [1, null, "三"], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,null,"三"]}'));
  it("takes whole numbers only, since a fraction has many spellings", () => expect(() => canonical(0.1)).toThrow(RangeError));
});

describe("Admitting everybody", () => {
  const { quotas } = pool;
  it("is lawful where everybody fits to the last seat", () => {
    const candidates = pool.candidates.slice(4, 10);
    expect(admitAll({ candidates, quotas, seats: 6 })).toMatchObject({
      method: "EVERYBODY",
      reserves: [],
      composition: [{ seats: 4 }, { seats: 2 }],
    });
  });
  it("is not with one person more than seats", () => {
    expect(admitAll({ candidates: pool.candidates.slice(4, 10), quotas: [], seats: 5 })).toMatchObject({
      faults: [{ code: "OUT_OF_RANGE" }],
    });
  });
  it("is not with one person more than a group's most, though seats are left", () => {
    expect(admitAll({ candidates: pool.candidates.slice(0, 5), quotas, seats: 6 })).toMatchObject({ faults: [{ field: "candidates" }] });
  });
});
