import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { acknowledged, assigned, registered } from "../testing/index.js";
import { assignOpinion } from "./assign-opinion.js";

const on = civilDate("2026-06-23");
const transport = { unit: "transport", handover: "ASSIGN", by: "organiser" } as const;

describe("Assigning an opinion", () => {
  it("says whether it went down the line (交办) or to a peer (转办)", () => {
    expect(assignOpinion(registered(), { ...transport, handover: "TRANSFER" }, on)).toMatchObject({
      status: "ASSIGNED",
      handover: "TRANSFER",
    });
  });

  it("leaves the person's clock alone", () => {
    expect(assignOpinion(registered(), transport, on)).toMatchObject({ assignedOn: on, round: { startsOn: "2026-06-22" } });
  });

  it("may go to another unit until the first has acknowledged", () => {
    expect(assignOpinion(assigned(), { ...transport, unit: "housing" }, on)).toMatchObject({ unit: "housing", assignedOn: on });
  });

  it("does not go to the same unit twice, which would only move its deadline", () => {
    expect(assignOpinion(assigned(), transport, on)).toMatchObject({ faults: [{ field: "unit", code: "NOT_OFFERED" }] });
  });

  it("needs a unit", () => {
    expect(assignOpinion(registered(), { ...transport, unit: "" }, on)).toMatchObject({ faults: [{ field: "unit", code: "REQUIRED" }] });
  });

  it("does not compile once a unit has acknowledged", () => {
    // @ts-expect-error an acknowledged opinion is at work in its unit
    const wrong: Parameters<typeof assignOpinion>[0] = acknowledged();
    expect(wrong.status).toBe("ACKNOWLEDGED");
  });
});
