import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate, instantOf } from "../calendar/civil-date.js";
import type { Roll } from "../invitation/roll.js";
import { seatedOf } from "../invitation/seated.js";
import { factOf } from "../testing/fact-of.js";
import { afterAll } from "../testing/rolls.js";
import { type CheckIn, checkIn, takesCheckIns } from "./check-in.js";
import { type AtTheDoor, type StoodIn, seatAtDoor, standIn } from "./stand-in.js";

const nine = instantOf("2026-06-22T01:00:00Z");
const ten = instantOf("2026-06-22T02:00:00Z");
const accepted = { receipt: "000007", status: "ACCEPTED" } as const;
const door = { date: civilDate("2026-06-22"), now: ten, stops: ["hall"], checkIns: [] };

describe("Checking in by ticket", () => {
  it("is for who was invited and said yes", () => expect(checkIn(accepted, { at: nine }, door)).toEqual({ receipt: "000007", at: nine }));
  it.each(["INVITED", "DECLINED", "LAPSED"] as const)("is out of turn while the invitation is %s", (status) => {
    expect(checkIn({ ...accepted, status }, { at: nine }, door)).toEqual({ nowAt: status });
  });
  it("counts a ticket that is shown twice once, at its first time", () => {
    const checkIns = [{ receipt: "000007", at: nine }];
    expect(checkIn(accepted, { at: ten }, { ...door, checkIns })).toEqual({ receipt: "000007", at: nine });
  });
  it("counts the earlier time where the door that saw her first hands it in later", () => {
    const checkIns = [{ receipt: "000007", at: ten }];
    expect(checkIn(accepted, { at: nine }, { ...door, checkIns })).toEqual({ receipt: "000007", at: nine });
  });
  it("comes to the same arrival in whatever order the doors hand in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1 }), (minutes) => {
        const seen = minutes.map((minute) => instantOf(`2026-06-22T01:${String(minute % 60).padStart(2, "0")}:00Z`));
        const came = seen.reduce<CheckIn[]>((checkIns, at) => [factOf<CheckIn>(checkIn(accepted, { at }, { ...door, checkIns }))], []);
        expect(came).toEqual([{ receipt: "000007", at: [...seen].sort()[0] }]);
      }),
    );
  });
  it("counts a stop apart from the day", () => {
    const checkIns = [{ receipt: "000007", at: nine }];
    expect(checkIn(accepted, { stop: "hall", at: ten }, { ...door, checkIns })).toEqual({ receipt: "000007", stop: "hall", at: ten });
  });
  it("is written down afterwards with the hour at which she came, on the day and not before it, and not for later", () => {
    const late = { ...door, now: instantOf("2026-06-23T01:00:00Z") };
    expect(checkIn(accepted, { at: nine }, late)).toEqual({ receipt: "000007", at: nine });
    expect(checkIn(accepted, { at: instantOf("2026-06-21T15:59:00Z") }, late)).toMatchObject({ faults: [{ field: "at" }] });
    expect(checkIn(accepted, { at: ten }, { ...door, now: nine })).toMatchObject({ faults: [{ field: "at", code: "OUT_OF_RANGE" }] });
  });
  it.each(["UNDER_WAY", "HELD"] as const)("is taken while the day is %s", (status) => expect(takesCheckIns(status)).toBe(true));
  it.each(["SETTLED", "SUMMARISED"] as const)("is not taken while the day is %s", (status) => expect(takesCheckIns(status)).toBe(false));
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

  const stoodIn = (some: Roll, door: AtTheDoor) => factOf<StoodIn>(standIn(some, door));
  const seats = (some: Roll) => seatedOf(some).map(({ receipt }) => receipt);

  it("goes by the order of the draw among those who came, not by the queue", () => {
    expect(stoodIn(roll, { absent: ["A1"], waiting: ["A5", "A4"] }).promotions).toMatchObject([
      { receipt: "A4", inPlaceOf: "A1", because: "ABSENT" },
    ]);
  });
  it("leaves a place empty where no reserve came", () => expect(stoodIn(roll, { absent: ["A1"], waiting: [] }).promotions).toEqual([]));
  it("leaves their places to reserves who moved up before", () => {
    const { roll: after } = stoodIn(afterAll(roll, ["A1"]), { absent: ["A2"], waiting: ["A5"] });
    expect(seats(after)).toEqual(["A3", "A5"]);
  });
  it("fills no more places than stand empty", () => {
    expect(seats(stoodIn(roll, { absent: ["A1", "A2"], waiting: ["A3", "A4", "A5"] }).roll)).toHaveLength(2);
  });
  it("can be told from who has gone alone, so that the list comes out the same when it is read again", () => {
    const { roll: after } = stoodIn(roll, { absent: ["A1"], waiting: ["A5"] });
    expect(seats({ ...roll, gone: after.gone })).toEqual(["A2", "A5"]);
  });
  it("takes no place from somebody who is here, and says so beside every other slip", () => {
    expect(standIn(roll, { absent: ["A1", "A3"], waiting: [], present: new Set(["A1"]) })).toEqual({
      faults: [
        { field: "absent.0", code: "CONTRADICTS" },
        { field: "absent.1", code: "NOT_OFFERED" },
      ],
    });
  });
  it("is asked and answered in one, since she stands at the door", () => {
    const [promotion] = stoodIn(roll, { absent: ["A1"], waiting: ["A4"] }).promotions;
    const today = civilDate("2026-06-22");
    expect(seatAtDoor(promotion!, today)).toMatchObject({
      receipt: "A4",
      status: "ACCEPTED",
      invitedOn: today,
      answeredOn: today,
      promotion,
    });
  });
  it("names everybody who is no such thing, before anything is done", () => {
    expect(standIn(roll, { absent: ["A3"], waiting: ["A1", "A4"] })).toMatchObject({
      faults: [{ field: "absent.0", code: "NOT_OFFERED" }, { field: "waiting.0" }],
    });
  });
});
