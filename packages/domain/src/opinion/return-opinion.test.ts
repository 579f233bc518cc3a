import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { assigned, calendar2026, opinionTerms, replyTerms } from "../testing/index.js";
import { returnOpinion } from "./return-opinion.js";

const calendar = calendar2026();

const housing = { proposes: "housing", reason: "候车亭由住建部门负责", by: "handler" };
const give = (on: string, more = {}, terms: Partial<typeof opinionTerms> = opinionTerms) =>
  returnOpinion(assigned(), { ...housing, on: civilDate(on), ...more }, terms, calendar);

describe("Returning an opinion (退回), one working day after 2026-06-22", () => {
  it("goes back to the office on the due day, with the unit proposed", () => {
    expect(give("2026-06-23")).toMatchObject({ status: "REGISTERED", round: { returns: [{ unit: "transport", proposes: "housing" }] } });
  });

  it("is refused the day after, with the day that was due: who kept it so long acknowledges it", () => {
    expect(give("2026-06-24")).toEqual({ refused: "TOO_LATE", basis: { setBy: "OFFICE" }, values: { due: "2026-06-23" } });
  });

  it("is not refused by a deadline that only holds generally", () => {
    expect(give("2026-06-24", {}, { replyTerms: { ...replyTerms, force: "GENERALLY" } as never })).toMatchObject({ status: "REGISTERED" });
  });

  it("is not refused where nobody set a deadline", () => {
    expect(give("2026-08-24", {}, {})).toMatchObject({ status: "REGISTERED" });
  });

  it("leaves the person's clock running, and forgets the unit", () => {
    const back = give("2026-06-23");
    expect(back).toMatchObject({ round: { startsOn: "2026-06-22" } });
    expect(back).not.toHaveProperty("unit");
  });

  it("says where else it belongs, and why", () => {
    expect(give("2026-06-23", { proposes: "", reason: " " })).toMatchObject({
      faults: [
        { field: "proposes", code: "REQUIRED" },
        { field: "reason", code: "REQUIRED" },
      ],
    });
  });

  it("does not propose the unit that returns it", () => {
    expect(give("2026-06-23", { proposes: "transport" })).toMatchObject({ faults: [{ field: "proposes", code: "NOT_OFFERED" }] });
  });
});
