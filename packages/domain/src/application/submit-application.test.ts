import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import type { Regulation } from "../regulation/regulation.js";
import { aCall, aForm, whoMayCome } from "../testing/applications.js";
import { aPerson } from "../testing/people.js";
import type { ApplicationForm, Call } from "./application-form.js";
import { NOBODY_ELSE } from "./sameness.js";
import { type Arrival, submitApplication } from "./submit-application.js";

type Case = { form?: Partial<ApplicationForm>; call?: Partial<Call>; arrival?: Partial<Arrival>; regulation?: Partial<Regulation> };

const submitted = ({ form, call, arrival, regulation }: Case = {}) =>
  submitApplication(
    aForm(1, form),
    aCall(call),
    { channel: "PORTAL", today: civilDate("2026-06-01"), same: NOBODY_ELSE, ...arrival },
    { ...whoMayCome, ...regulation },
  );
const consents = aForm(1).consents;

describe("Submitting an application", () => {
  it("takes a form of six fields, and says by which articles", () => {
    expect(submitted()).toMatchObject({
      status: "SUBMITTED",
      channel: "PORTAL",
      submittedOn: "2026-06-01",
      person: { phone: aPerson(1).phone },
    });
  });

  it("is in time on the day that registration closes, which ends at 24:00", () => {
    expect(submitted({ arrival: { today: civilDate("2026-06-03") } })).toMatchObject({ status: "SUBMITTED" });
  });

  it("is too late the day after, by the office's own setting", () => {
    expect(submitted({ arrival: { today: civilDate("2026-06-04") } })).toEqual({
      refused: "TOO_LATE",
      basis: { setBy: "OFFICE" },
      values: { today: "2026-06-04", closedOn: "2026-06-03" },
    });
  });

  it("shows every fault at once, each beside its field", () => {
    const form = { name: " ", phone: "12345", born: "1950-02-30", category: "ROLE_MODEL", villageOrUnit: "" };
    const answer = submitted({ form });
    expect(answer).toMatchObject({
      faults: [
        { field: "name", code: "REQUIRED" },
        { field: "villageOrUnit", code: "REQUIRED" },
        { field: "phone", code: "MALFORMED" },
        { field: "born", code: "MALFORMED" },
        { field: "category", code: "NOT_OFFERED" },
      ],
    });
  });

  it("does not believe a birth in the future", () => {
    expect(submitted({ form: { born: "2026-06-02" } })).toMatchObject({ faults: [{ field: "born", code: "OUT_OF_RANGE" }] });
  });

  it("leads nobody to a group that organisations fill", () => {
    expect(submitted({ form: { category: "PEOPLES_CONGRESS_DEPUTY" } })).toMatchObject({
      faults: [{ values: { filledBy: "NOMINATION" } }],
    });
  });

  it("refuses who is 17 on the day of the event, by 第四条", () => {
    expect(submitted({ form: { born: "2008-06-23" } })).toMatchObject({ refused: "UNDER_AGE", basis: { article: "第四条" } });
  });

  it("refuses a person who is in already", () => {
    expect(submitted({ arrival: { same: { certain: ["000007"], possible: [] } } })).toMatchObject({ refused: "ALREADY_APPLIED" });
  });

  it("takes the same person twice where no clause forbids it", () => {
    const answer = submitted({ arrival: { same: { certain: ["000007"], possible: [] } }, regulation: { onePlacePerPerson: undefined } });
    expect(answer).toMatchObject({ status: "SUBMITTED" });
  });

  it("takes one phone under another name, and leaves it to a clerk", () => {
    expect(submitted({ arrival: { same: { certain: [], possible: ["000007"] } } })).toMatchObject({ possibleDuplicates: ["000007"] });
  });
});

describe("The separate consents", () => {
  it("are not all necessary: who declines publication and photographs may come", () => {
    expect(submitted({ form: { consents: { ...consents, publicationOfName: false, photographs: false } } })).toMatchObject({
      status: "SUBMITTED",
    });
  });

  it("make processing necessary", () => {
    expect(submitted({ form: { consents: { ...consents, processing: false } } })).toMatchObject({
      refused: "CONSENT_NEEDED",
      values: { missing: ["processing"] },
    });
  });

  it("make passing on necessary where departments review, and not where they do not", () => {
    const form = { consents: { ...consents, passingToDepartments: false } };
    expect(submitted({ form })).toMatchObject({ values: { missing: ["passingToDepartments"] } });
    expect(submitted({ form, regulation: { without: ["JOINT_REVIEW"] } })).toMatchObject({ status: "SUBMITTED" });
  });
});

describe("The fields that an office may add", () => {
  const { born, idNumber } = aPerson(1);

  it("are not kept where they were not asked", () => {
    expect(submitted({ form: { idNumber, address: "东风村1号" } })).toMatchObject({
      person: { name: aPerson(1).name, phone: aPerson(1).phone, born },
    });
    expect(submitted({ form: { idNumber, address: "东风村1号" } })).not.toHaveProperty("person.idNumber");
  });

  it("are required only where the office says so", () => {
    expect(submitted({ call: { formFields: { idNumber: "OPTIONAL" } } })).toMatchObject({ status: "SUBMITTED" });
    expect(submitted({ call: { formFields: { idNumber: "REQUIRED" } } })).toMatchObject({
      faults: [{ field: "idNumber", code: "REQUIRED" }],
    });
  });

  it("are read as they are typed", () => {
    expect(submitted({ form: { idNumber: idNumber.toLowerCase() }, call: { formFields: { idNumber: "REQUIRED" } } })).toMatchObject({
      person: { idNumber },
    });
  });

  it("may not contradict the day of birth", () => {
    const form = { idNumber, born: "1950-01-01" };
    expect(submitted({ form, call: { formFields: { idNumber: "OPTIONAL" } } })).toMatchObject({
      faults: [{ field: "idNumber", code: "CONTRADICTS" }],
    });
  });
});
