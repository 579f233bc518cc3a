import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readIdNumber } from "../identity/id-number.js";
import { readPhone } from "../identity/phone.js";
import { anIdNumber, aPerson, personArbitrary } from "../testing/people.js";
import { sameness } from "./sameness.js";

const known = (serial: number, change: { name?: string; phone?: string; idNumber?: string } = {}) => {
  const person = { ...aPerson(serial), ...change };
  const withId = change.idNumber === "" ? {} : { idNumber: readIdNumber(person.idNumber)! };
  return { name: person.name, phone: readPhone(person.phone)!, ...withId };
};

describe("Whether two applications are one person's", () => {
  it("is certain with one identity number, whatever the phone", () => {
    expect(sameness(known(1), known(1, { phone: "13800009999" }))).toBe("CERTAIN");
  });
  it("is certain with one name and phone where a number is missing", () => {
    expect(sameness(known(1), known(1, { idNumber: "" }))).toBe("CERTAIN");
  });
  it("is left to a clerk with one phone and two names, since couples share one", () => {
    expect(sameness(known(1, { idNumber: "" }), known(1, { idNumber: "", name: "吴娜" }))).toBe("POSSIBLE");
  });
  it("is left to a clerk with one name and phone and two identity numbers", () => {
    expect(sameness(known(1), known(1, { idNumber: anIdNumber({ born: "1970-01-01", serial: 8 }) }))).toBe("POSSIBLE");
  });
  it("is not suspected from a name alone", () => {
    expect(sameness(known(1, { idNumber: "" }), known(1, { idNumber: "", phone: "13800009999" }))).toBe("NONE");
  });
  it("is not fooled by a blank in the name", () => {
    expect(sameness(known(1, { idNumber: "", name: "王 芳" }), known(1, { idNumber: "", name: "王芳" }))).toBe("CERTAIN");
  });
  it("is the same question from either side", () => {
    fc.assert(
      fc.property(personArbitrary(), personArbitrary(), (one, other) => {
        const [a, b] = [one, other].map(({ name, phone }) => ({ name, phone: readPhone(phone)! }));
        expect(sameness(a!, b!)).toBe(sameness(b!, a!));
      }),
    );
  });
});
