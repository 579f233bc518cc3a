import { describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { type Entry, outcomeOf, reportOf, settled, waiting, waitingFor, withOutcome } from "./arrivals.js";

const nine = instantOf("2026-06-22T01:00:00Z");
const ten = instantOf("2026-06-22T02:00:00Z");
const entry = (key: string, more: Partial<Entry> = {}): Entry => ({ key, openDay: "day", receiptNumber: "000007", at: ten, ...more });
const refused = { said: "REFUSED", why: { __typename: "OutOfTurn", nowAt: "DECLINED" } } as const;

describe("What this device has seen", () => {
  it("waits for the same person at the same place once, and not for another place", () => {
    const entries = [entry("a", { stop: "hall" })];
    expect(waitingFor(entries, { receiptNumber: "000007", stop: "hall" })?.key).toBe("a");
    expect(waitingFor(entries, { receiptNumber: "000007" })).toBeUndefined();
    expect(waitingFor(entries, { receiptNumber: "000008", stop: "hall" })).toBeUndefined();
  });

  it("may be tried again once something has come of it", () =>
    expect(waitingFor([entry("a", { outcome: refused })], { receiptNumber: "000007" })).toBeUndefined());

  it("is nothing to be told of where it went through at once, and where it waited or was refused it is", () => {
    const entries = [
      entry("a", { outcome: { said: "TAKEN" } }),
      entry("b", { outcome: { said: "TAKEN" }, waited: true }),
      entry("c", { outcome: refused }),
      entry("d"),
    ];
    expect(settled(entries).map(({ key }) => key)).toEqual(["a"]);
    const { taken, refused: no } = reportOf(entries);
    expect([taken, no].map((those) => those.map(({ key }) => key))).toEqual([["b"], ["c"]]);
  });

  it("waits until something has come of it, and is in the report from then on, each once", () => {
    const entries = ["a", "b", "c", "d"].map((key) => entry(key, { receiptNumber: key, waited: true }));
    const after = withOutcome(withOutcome(withOutcome(entries, "a", { said: "TAKEN" }), "b", { said: "ALREADY", at: nine }), "c", refused);
    expect(waiting(after).map(({ key }) => key)).toEqual(["d"]);
    const { taken, already, refused: no } = reportOf(after);
    expect([taken, already, no].map((those) => those.map(({ key }) => key))).toEqual([["a"], ["b"], ["c"]]);
  });
});

describe("What the server made of it", () => {
  const answer = (...checkIns: { stop: string | null; at: typeof nine }[]) => ({ __typename: "Invitation" as const, checkIns });

  it("was taken over where its own hour stands", () =>
    expect(outcomeOf(answer({ stop: null, at: ten }), { at: ten })).toEqual({ said: "TAKEN" }));
  it("was taken over where the hour stands in other words", () =>
    expect(outcomeOf(answer({ stop: null, at: instantOf("2026-06-22T02:00:00.000Z") }), { at: ten })).toEqual({ said: "TAKEN" }));
  it("was there already where an earlier one stands", () =>
    expect(outcomeOf(answer({ stop: null, at: nine }), { at: ten })).toEqual({ said: "ALREADY", at: nine }));
  it("looks at its own place alone", () =>
    expect(outcomeOf(answer({ stop: null, at: nine }, { stop: "hall", at: ten }), { stop: "hall", at: ten })).toEqual({ said: "TAKEN" }));
  it("was refused, with the reason kept", () => expect(outcomeOf(refused.why, { at: ten })).toEqual(refused));
});
