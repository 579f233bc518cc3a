import { describe, expect, it } from "@jest/globals";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import { confirmNotice } from "./confirm-notice.js";

describe("Confirming a holiday notice", () => {
  it("is for a second person", () => {
    expect(confirmNotice({ enteredBy: "a" }, "b", OFFICE_DEFAULTS)).toEqual({ confirmedBy: "b" });
  });
  it("is refused to who entered it, as this office has set", () => {
    expect(confirmNotice({ enteredBy: "a" }, "a", OFFICE_DEFAULTS)).toMatchObject({ refused: "SAME_PERSON", basis: { setBy: "OFFICE" } });
  });
  it("is free where no clause asks for a second person", () => {
    expect(confirmNotice({ enteredBy: "a" }, "a", {})).toEqual({ confirmedBy: "a" });
  });
});
