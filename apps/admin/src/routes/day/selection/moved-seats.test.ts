import { describe, expect, it } from "@jest/globals";
import { movedSeats } from "./moved-seats.js";

const deputies = { category: "DEPUTY", least: 3, most: 4 };
const citizens = { category: "CITIZEN", least: 1, most: 5 };

describe("The seats that were moved", () => {
  it("are none where every bound is as it was", () => expect(movedSeats([deputies, citizens], [deputies, citizens])).toEqual([]));

  it("tell of each group what was and what is, and leave the others out", () => {
    const fewer = { ...deputies, least: 2 };
    expect(movedSeats([deputies, citizens], [fewer, citizens])).toEqual([{ from: deputies, to: fewer }]);
  });

  it("see a change of either bound", () => expect(movedSeats([citizens], [{ ...citizens, most: 6 }])).toHaveLength(1));
});
