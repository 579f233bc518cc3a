import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { heldDay, suggestion } from "../testing/index.js";
import { takesOpinions } from "./opinion.js";
import { type RegisterOpinion, registerOpinion } from "./register-opinion.js";
import { LONGEST_TEXT } from "./written.js";

const today = civilDate("2026-06-23");
const register = (more: Partial<RegisterOpinion> = {}) => registerOpinion({ ...suggestion, ...more }, heldDay, today);
const fault = (field: string, code: string) => ({ faults: [expect.objectContaining({ field, code })] });

describe("Registering an opinion (登记)", () => {
  it("starts the first clock on the day of receipt", () => {
    expect(register()).toMatchObject({ status: "REGISTERED", receivedOn: today, round: { number: 1, startsOn: today, extensions: [] } });
  });

  it("takes a sheet without a name that was handed in at a stop, keyed in by a clerk a day later", () => {
    const sheet = { channel: "PAPER", stop: "library", raisedBy: undefined, enteredBy: "clerk", receivedOn: heldDay.date } as const;
    expect(register(sheet)).toMatchObject({
      receivedOn: "2026-06-22",
      registeredOn: "2026-06-23",
      round: { startsOn: "2026-06-22" },
      stop: "library",
    });
  });

  it.each(["PAPER", "PHONE", "ON_SITE"] as const)("names the clerk who keyed it in: %s", (channel) => {
    expect(register({ channel })).toEqual(fault("enteredBy", "REQUIRED"));
  });

  it("knows who writes through the portal", () => {
    expect(register({ raisedBy: undefined })).toEqual(fault("raisedBy", "REQUIRED"));
  });

  it("knows only stops of that day's itinerary", () => {
    expect(register({ stop: "harbour" })).toEqual(fault("stop", "NOT_OFFERED"));
  });

  it("belongs to the town alone where there is no open day, and then to no stop", () => {
    const desk = { organisation: "shuidong" };
    expect(registerOpinion(suggestion, desk, today)).not.toHaveProperty("openDay");
    expect(registerOpinion({ ...suggestion, stop: "library" }, desk, today)).toEqual(fault("stop", "NOT_OFFERED"));
  });

  it("is not received tomorrow", () => {
    expect(register({ enteredBy: "clerk", receivedOn: civilDate("2026-06-24") })).toEqual(fault("receivedOn", "OUT_OF_RANGE"));
  });

  it("is dated back by a clerk alone", () => {
    expect(register({ receivedOn: heldDay.date })).toEqual(fault("receivedOn", "OUT_OF_RANGE"));
  });

  it.each([
    ["   ", fault("text", "REQUIRED")],
    ["字".repeat(LONGEST_TEXT + 1), fault("text", "TOO_LONG")],
    ["字".repeat(LONGEST_TEXT), { status: "REGISTERED" }],
  ])("has words, and not endlessly many (case %#)", (text, answer) => {
    expect(register({ text })).toMatchObject(answer);
  });

  it("lists every fault at once", () => {
    expect(register({ text: "", stop: "harbour", channel: "PAPER" })).toMatchObject({ faults: [{}, {}, {}] });
  });
});

describe("Which open days take opinions", () => {
  it.each([
    ["HELD", true],
    ["SUMMARISED", true],
    ["UNDER_WAY", true],
    ["PLANNED", false],
    ["ARCHIVED", false],
    ["CANCELLED", false],
  ] as const)("%s: %s", (status, takes) => {
    expect(takesOpinions({ ...heldDay, status } as never)).toBe(takes);
  });
});
