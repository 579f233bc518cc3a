import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { aCall, aForm, whoMayCome } from "../testing/applications.js";
import { type EntryForm, enterApplication } from "./enter-application.js";
import { NOBODY_ELSE } from "./sameness.js";

const entered = (change: Partial<EntryForm> = {}) =>
  enterApplication(
    { ...aForm(1), consentObtainedBy: "王办事员", consentObtainedOn: civilDate("2026-06-01"), ...change },
    aCall(),
    { channel: "PHONE", today: civilDate("2026-06-01"), same: NOBODY_ELSE },
    whoMayCome,
  );

describe("Entering an application for somebody (代录)", () => {
  it("records who asked for the consent, and when; today is not too late", () => {
    expect(entered()).toMatchObject({ channel: "PHONE", consentObtainedBy: "王办事员", consentObtainedOn: "2026-06-01" });
  });
  it("is not possible with a consent of tomorrow, or of nobody's asking", () => {
    const faults = [{ field: "consentObtainedBy" }, { field: "consentObtainedOn", code: "OUT_OF_RANGE" }];
    expect(entered({ consentObtainedBy: "", consentObtainedOn: civilDate("2026-06-02") })).toMatchObject({ faults });
  });
  it("shows a slip of the form beside one of the consent", () => {
    expect(entered({ phone: "1", consentObtainedBy: "" })).toMatchObject({ faults: [{ field: "phone" }, { field: "consentObtainedBy" }] });
  });
  it("spares nobody 第四条", () => expect(entered({ born: "2008-06-23" })).toMatchObject({ refused: "UNDER_AGE" }));
});
