import { describe, expect, it } from "@jest/globals";
import { seatRows } from "./seat-rows.js";

describe("The seats of a meeting", () => {
  it("are filled row by row, and the last row to its end with empty ones", () => {
    const rows = seatRows(["a", "b", "c", "d", "e"], 3);
    expect(rows.map((row) => row.map(({ person }) => person))).toEqual([
      ["a", "b", "c"],
      ["d", "e", undefined],
    ]);
    expect(rows[1]?.[0]).toMatchObject({ row: 2, seat: 1 });
  });
  it("are none where nobody comes", () => expect(seatRows([], 6)).toEqual([]));
});
