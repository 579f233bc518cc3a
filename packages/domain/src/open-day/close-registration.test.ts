import { describe, expect, it } from "@jest/globals";
import { recruiting } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { closeRegistration } from "./close-registration.js";

const close = (today: string, regulation = shuidong()) => closeRegistration(recruiting(), on(today, { regulation }));

describe("Closing registration", () => {
  it("is lawful on the day that was announced", () => expect(close("2026-06-03")).toMatchObject({ status: "REVIEWING" }));

  it("is refused the day before, by the office's own setting", () => {
    expect(close("2026-06-02")).toMatchObject({ refused: "TOO_EARLY", basis: { setBy: "OFFICE" }, values: { due: "2026-06-03" } });
  });

  it("is refused by nobody where no clause speaks of registration", () => {
    expect(close("2026-06-02", silent())).toMatchObject({ status: "REVIEWING" });
  });

  it("goes on to the list where there is no joint review", () => {
    expect(close("2026-06-03", shuidong({ without: ["JOINT_REVIEW"] }))).toMatchObject({ status: "SELECTING" });
  });
});
