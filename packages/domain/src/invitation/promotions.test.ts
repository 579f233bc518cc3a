import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { afterAll, leavers, settledListArbitrary } from "../testing/rolls.js";
import { promotionsOf } from "./promotions.js";
import { seatedOf } from "./seated.js";

describe("Who moved up", () => {
  it("is told with the place that fell empty, in the order in which that happened", () => {
    const place = (receipt: string) => ({ receipt, category: "A" });
    const roll = {
      quotas: [{ category: "A", least: 1, most: 3, filledBy: "CALL" as const }],
      selected: ["A1", "A2"].map(place),
      reserves: ["A3", "A4"].map(place),
      gone: [],
    };
    expect(promotionsOf(afterAll(roll, ["A2", "A1"]))).toMatchObject([
      { receipt: "A3", inPlaceOf: "A2" },
      { receipt: "A4", inPlaceOf: "A1" },
    ]);
  });

  it("covers everybody who is seated and was not selected, once each, whoever left", () => {
    fc.assert(
      fc.property(settledListArbitrary(), fc.array(fc.nat({ max: 200 }), { maxLength: 12 }), ({ roll }, picks) => {
        const after = afterAll(roll, leavers(roll, picks));
        const promoted = promotionsOf(after).map(({ receipt }) => receipt);
        const movedUp = seatedOf(after).filter(({ by }) => by !== "SELECTION");
        expect(new Set(promoted).size).toBe(promoted.length);
        expect(promoted).toEqual(expect.arrayContaining(movedUp.map(({ receipt }) => receipt)));
      }),
    );
  });
});
