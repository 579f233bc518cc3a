import { describe, expect, it } from "@jest/globals";
import { civilDate, instantOf } from "@kaimen/domain";
import { isDoorOpen, mayBeKept, seenAt } from "./guest-list.js";

const date = civilDate("2026-06-22");
const at = (minute: string) => instantOf(`2026-06-22T01:${minute}:00Z`);

describe("The list on a device", () => {
  it("is kept to the end of the day and not into the next", () => {
    expect(mayBeKept({ status: "UNDER_WAY", date }, date)).toBe(true);
    expect(mayBeKept({ status: "UNDER_WAY", date }, civilDate("2026-06-23"))).toBe(false);
  });
  it("may be taken along the evening before", () => expect(mayBeKept({ status: "SETTLED", date }, civilDate("2026-06-21"))).toBe(true));
  it.each(["HELD", "SUMMARISED", "CANCELLED", "NOTICED"])("goes where the day is %s", (status) =>
    expect(mayBeKept({ status, date }, date)).toBe(false),
  );

  it.each([
    ["UNDER_WAY", "2026-06-22", false, true],
    ["SETTLED", "2026-06-22", false, false],
    ["SETTLED", "2026-06-22", true, true],
    ["SETTLED", "2026-06-21", true, false],
    ["HELD", "2026-06-22", true, false],
  ] as const)("while the day is %s, on %s, offline %p, opens the door: %p", (status, today, offline, open) =>
    expect(isDoorOpen({ status, date }, civilDate(today), offline)).toBe(open),
  );

  it("shows the first hour that any door knows of, refused ones aside", () => {
    const guest = { receiptNumber: "000007", category: "", villageOrUnit: "", checkIns: [{ stop: null, at: at("20") }] };
    const entry = { key: "a", openDay: "day", receiptNumber: "000007", at: at("10") };
    const why = { __typename: "OutOfTurn", nowAt: "DECLINED" } as const;
    expect(seenAt(guest, [entry])).toBe(at("10"));
    expect(seenAt(guest, [{ ...entry, outcome: { said: "REFUSED", why } }])).toBe(at("20"));
    expect(seenAt(guest, [{ ...entry, stop: "hall" }], "hall")).toBe(at("10"));
    expect(seenAt(guest, [], "hall")).toBeUndefined();
  });
});
