import { describe, expect, it } from "@jest/globals";
import { instantOf } from "../calendar/civil-date.js";
import type { Roll } from "../invitation/roll.js";
import { seatedOf } from "../invitation/seated.js";
import { afterAll } from "../testing/rolls.js";
import { checkIn } from "./check-in.js";
import { standIn } from "./stand-in.js";

const nine = instantOf("2026-06-22T01:00:00Z");
const ten = instantOf("2026-06-22T02:00:00Z");
const accepted = { receipt: "000007", status: "ACCEPTED" } as const;
const door = { stops: ["hall"], checkIns: [] };

describe("Checking in by ticket", () => {
  it("is for who was invited and said yes", () => expect(checkIn(accepted, { at: nine }, door)).toEqual({ receipt: "000007", at: nine }));
  it.each(["INVITED", "DECLINED", "LAPSED"] as const)("is out of turn while the invitation is %s", (status) => {
    expect(checkIn({ ...accepted, status }, { at: nine }, door)).toEqual({ nowAt: status });
  });
  it("counts a ticket that is shown twice once, at its first time", () => {
    const checkIns = [{ receipt: "000007", at: nine }];
    expect(checkIn(accepted, { at: ten }, { ...door, checkIns })).toEqual({ receipt: "000007", at: nine });
  });
  it("counts a stop apart from the day", () => {
    const checkIns = [{ receipt: "000007", at: nine }];
    expect(checkIn(accepted, { stop: "hall", at: ten }, { ...door, checkIns })).toEqual({ receipt: "000007", stop: "hall", at: ten });
  });
  it("knows only the stops of the day", () =>
    expect(checkIn(accepted, { stop: "bank", at: nine }, door)).toMatchObject({ faults: [{ field: "stop" }] }));
});

describe("Standing in at the door", () => {
  const place = (receipt: string) => ({ receipt, category: receipt[0]! });
  const roll: Roll = {
    quotas: [{ category: "A", least: 1, most: 4, filledBy: "CALL" }],
    selected: ["A1", "A2"].map(place),
    reserves: ["A3", "A4", "A5"].map(place),
    gone: [],
  };

  it("goes by the order of the draw among those who came, not by the queue", () => {
    expect(standIn(roll, { absent: ["A1"], waiting: ["A5", "A4"] }).promotions).toMatchObject([
      { receipt: "A4", inPlaceOf: "A1", because: "ABSENT" },
    ]);
  });
  it("leaves a place empty where no reserve came", () => expect(standIn(roll, { absent: ["A1"], waiting: [] }).promotions).toEqual([]));
  it("leaves their places to reserves who moved up before", () => {
    const { roll: after } = standIn(afterAll(roll, ["A1"]), { absent: ["A2"], waiting: ["A5"] });
    expect(seatedOf(after).map(({ receipt }) => receipt)).toEqual(["A3", "A5"]);
  });
  it("fills no more places than stand empty", () => {
    expect(seatedOf(standIn(roll, { absent: ["A1", "A2"], waiting: ["A3", "A4", "A5"] }).roll)).toHaveLength(2);
  });
});
