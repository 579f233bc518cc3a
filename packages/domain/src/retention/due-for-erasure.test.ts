import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, civilDate } from "../calendar/civil-date.js";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import { anyDay } from "../testing/any-day.js";
import { dueForErasure, type KeptPerson, keptThrough, nothingDueThrough } from "./due-for-erasure.js";

const terms = OFFICE_DEFAULTS.retention.content;
const nobody: KeptPerson = { listed: false, gone: false, cameIn: false, idNumber: false, awaitsAnswer: false };
const unselected = { ...nobody, idNumber: true };
const representative = { ...nobody, listed: true, cameIn: true, idNumber: true };

const due = (person: KeptPerson, today: string, event = "2026-06-22") => dueForErasure(person, civilDate(event), civilDate(today), terms);

describe("Whoever was not selected", () => {
  it("is kept for 90 days after the event, the last one to its end, and erased on the day after", () => {
    expect([due(nobody, "2026-09-20"), due(nobody, "2026-09-21")]).toEqual([undefined, "PERSON"]);
  });

  it("loses her ID number after 30 days, also when she waits for an answer", () => {
    expect([due(unselected, "2026-07-22"), due(unselected, "2026-07-23")]).toEqual([undefined, "ID_NUMBER"]);
    expect(due({ ...unselected, awaitsAnswer: true }, "2027-06-23")).toBe("ID_NUMBER");
  });

  it("is kept while she waits for an answer, which could not be told her otherwise", () => {
    expect(due({ ...nobody, awaitsAnswer: true }, "2026-09-21")).toBeUndefined();
  });
});

describe("A representative", () => {
  it("is kept for a year after the event, and erased on the day after", () => {
    expect([due(representative, "2027-06-22"), due(representative, "2027-06-23")]).toEqual(["ID_NUMBER", "PERSON"]);
  });

  it("of 29 February is kept to the last day of the next February (民法典 202)", () => {
    const plain = { ...representative, idNumber: false };
    expect([due(plain, "2029-02-28", "2028-02-29"), due(plain, "2029-03-01", "2028-02-29")]).toEqual([undefined, "PERSON"]);
  });

  it("is who stood in at the door, and not who declined or stayed away", () => {
    expect(due({ ...nobody, cameIn: true }, "2026-09-21")).toBeUndefined();
    expect(due({ ...nobody, listed: true, gone: true }, "2026-09-21")).toBe("PERSON");
    expect(due({ ...nobody, listed: true }, "2026-09-21")).toBeUndefined();
  });
});

describe("Whatever the day", () => {
  const person = fc.record({
    listed: fc.boolean(),
    gone: fc.boolean(),
    cameIn: fc.boolean(),
    idNumber: fc.boolean(),
    awaitsAnswer: fc.boolean(),
  });

  it("nobody is erased on or before the last day, and everybody who waits for nothing on the next", () => {
    fc.assert(
      fc.property(person, anyDay(), (person, event) => {
        const last = keptThrough(person, event, terms);
        expect(dueForErasure(person, event, last, terms)).not.toBe("PERSON");
        const next = dueForErasure(person, event, addDays(last, 1), terms);
        expect(next === "PERSON").toBe(!person.awaitsAnswer);
      }),
    );
  });

  it("nobody is due on the day through which nothing is, and somebody is on the next", () => {
    fc.assert(
      fc.property(person, anyDay(), (person, event) => {
        const quiet = nothingDueThrough(event, terms);
        expect(dueForErasure(person, event, quiet, terms)).toBeUndefined();
        expect(dueForErasure({ ...nobody, idNumber: true }, event, addDays(quiet, 1), terms)).toBe("ID_NUMBER");
      }),
    );
  });

  it("an ID number is asked for only where there is one", () => {
    fc.assert(
      fc.property(person, anyDay(), fc.nat(800), (person, event, days) => {
        if (dueForErasure(person, event, addDays(event, days), terms) === "ID_NUMBER") expect(person.idNumber).toBe(true);
      }),
    );
  });
});
