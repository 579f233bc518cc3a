import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { approved, noticed, planned, recruiting, reviewing, selecting, settled } from "../testing/open-days.js";
import { cancelOpenDay } from "./cancel-open-day.js";

const today = civilDate("2026-06-18");

describe("Cancelling an open day", () => {
  it.each([planned, approved, recruiting, reviewing, selecting, noticed, settled].map((day) => [day().status, day()] as const))(
    "is lawful while it is %s, with a ground, and remembers from where",
    (status, day) => {
      expect(cancelOpenDay(day, { ground: " 台风预警 " }, today)).toMatchObject({
        status: "CANCELLED",
        cancelledFrom: status,
        cancelledOn: "2026-06-18",
        cancelGround: "台风预警",
        theme: day.theme,
      });
    },
  );

  it("asks for a ground", () => {
    expect(cancelOpenDay(settled(), { ground: "" }, today)).toEqual({ faults: [{ field: "ground", code: "GROUND_NEEDED" }] });
  });

  it("keeps that the public was called, and no other fact of the stage it left", () => {
    const cancelled = cancelOpenDay(settled(), { ground: "台风预警" }, today);
    expect(cancelled).toMatchObject({ announcedOn: "2026-05-22", governedBy: "shuidong-2024" });
    expect(cancelled).not.toHaveProperty("settledOn");
    expect(cancelOpenDay(planned(), { ground: "台风预警" }, today)).not.toHaveProperty("governedBy");
  });
});
