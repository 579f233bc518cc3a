import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Cell, type PublicBreakdown, withholdSmall, withholdTogether } from "./withhold.js";

const table = (...counts: number[]): Cell[] => counts.map((count, at) => ({ group: `g${at}`, count }));
const shown = (...counts: number[]) => {
  const { total, cells } = withholdSmall(table(...counts));
  return [...cells.map(({ count }) => count), total];
};

describe("Withholding small groups", () => {
  it("shows a group of five and withholds one of four, with the next smallest, so that the total does not tell it", () => {
    expect(shown(5, 20, 30)).toEqual([5, 20, 30, 55]);
    expect(shown(4, 20, 30)).toEqual([null, null, 30, 54]);
  });

  it("withholds a third where two leave too small a remainder", () => {
    expect(shown(4, 4, 20, 30)).toEqual([null, null, null, 30, 58]);
    expect(shown(1, 8, 9, 30)).toEqual([null, null, null, 30, 48]);
  });

  it("withholds no more than the small ones where they hide each other", () => {
    expect(shown(4, 4, 3, 20)).toEqual([null, null, null, 20, 31]);
  });

  it("withholds groups of one size together: the choice between them would tell, and so would division", () => {
    expect(shown(4, 6, 6, 30)).toEqual([null, null, null, 30, 46]);
    expect(shown(4, 4, 4, 5)).toEqual([null, null, null, null, 17]);
  });

  it("shows that a group is empty", () => {
    expect(shown(0, 12, 30)).toEqual([0, 12, 30, 42]);
  });

  it("withholds the total where all together are too few", () => {
    expect(shown(3)).toEqual([null, null]);
    expect(shown(1, 7)).toEqual([null, null, null]);
  });

  it("withholds every table of the same people where one cannot show the total", () => {
    expect(withholdTogether([table(4, 4), table(8)])).toEqual([
      {
        total: null,
        cells: [
          { group: "g0", count: null },
          { group: "g1", count: null },
        ],
      },
      { total: null, cells: [{ group: "g0", count: null }] },
    ]);
  });

  it("never shows a group under five", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, (some) => withholdSmall(table(...some)).cells.every(({ count }) => count === null || count === 0 || count > 4)),
    );
  });

  it.each([1, 2, 3, 4])(
    "leaves no group of %i to be derived, even by who knows this rule: another table looks exactly the same",
    (groups) => {
      const derivable = [...alike(groups)].filter(([published, counts]) => {
        const { cells }: PublicBreakdown = JSON.parse(published);
        return cells.some(({ count }, at) => count === null && counts[at]?.size === 1);
      });
      expect(derivable).toEqual([]);
    },
  );
});

const everyTable = (groups: number): number[][] =>
  Array.from({ length: groups }).reduce<number[][]>(
    (tables) => tables.flatMap((so) => Array.from({ length: 15 }, (_, count) => [...so, count])),
    [[]],
  );

/** For each published table, the true counts of each group over all tables of up to 14 people a group that look like it. */
function alike(groups: number): Map<string, Set<number>[]> {
  const behind = new Map<string, Set<number>[]>();
  for (const counts of everyTable(groups)) {
    const published = JSON.stringify(withholdSmall(table(...counts)));
    const seen = behind.get(published) ?? counts.map(() => new Set<number>());
    counts.forEach((count, at) => seen[at]?.add(count));
    behind.set(published, seen);
  }
  return behind;
}
