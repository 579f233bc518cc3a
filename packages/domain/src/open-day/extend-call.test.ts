import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { recruiting } from "../testing/open-days.js";
import { extendCall } from "./extend-call.js";

const extend = (until: string, ground = "个别类别报名不足", today = "2026-06-02") =>
  extendCall(recruiting(), { until: civilDate(until), ground }, civilDate(today));

describe("Extending the call", () => {
  it("moves the closing day by one at the least, and keeps from when, to when and why", () => {
    expect(extend("2026-06-04")).toMatchObject({
      registrationClosesOn: "2026-06-04",
      callExtensions: [{ from: "2026-06-03", to: "2026-06-04", on: "2026-06-02", ground: "个别类别报名不足" }],
    });
  });

  it("never moves it to the day it was, or sooner: people were told that day", () => {
    expect(extend("2026-06-03")).toMatchObject({ faults: [{ field: "until", code: "OUT_OF_RANGE", values: { after: "2026-06-03" } }] });
  });

  it("ends on the eve of the event at the latest", () => {
    expect(extend("2026-06-21")).toHaveProperty("status", "RECRUITING");
    expect(extend("2026-06-22")).toMatchObject({ faults: [{ field: "until" }] });
  });

  it("cannot end in the past where registration was left open over its day", () => {
    expect(extend("2026-06-05", "报名不足", "2026-06-05")).toMatchObject({ faults: [{ values: { after: "2026-06-05" } }] });
  });

  it("asks for a ground", () => expect(extend("2026-06-04", " ")).toMatchObject({ faults: [{ field: "ground", code: "GROUND_NEEDED" }] }));
});
