import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { assigned, calendar2026, opinionTerms, registered } from "../testing/index.js";
import { acknowledgeOpinion } from "./acknowledge-opinion.js";

const calendar = calendar2026();

const acknowledge = (on: string, terms: Partial<typeof opinionTerms> = opinionTerms) =>
  acknowledgeOpinion(assigned(), { by: "handler", on: civilDate(on) }, terms, calendar);

describe("Acknowledging an opinion (签收), one working day after 2026-06-22", () => {
  it("is in time on the due day", () => {
    expect(acknowledge("2026-06-23")).toMatchObject({ status: "ACKNOWLEDGED", acknowledgedLate: false });
  });

  it("is taken and recorded as late the day after", () => {
    expect(acknowledge("2026-06-24")).toMatchObject({ status: "ACKNOWLEDGED", acknowledgedLate: true });
  });

  it("is never late where nobody set a deadline", () => {
    expect(acknowledge("2026-08-24", {})).toMatchObject({ acknowledgedLate: false });
  });

  it("does not compile before a unit was named", () => {
    // @ts-expect-error a registered opinion lies with nobody
    const wrong: Parameters<typeof acknowledgeOpinion>[0] = registered();
    expect(wrong.status).toBe("REGISTERED");
  });
});
