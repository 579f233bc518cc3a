import { describe, expect, it } from "@jest/globals";
import { byArticle } from "../regulation/clause.js";
import { appointReviewer, formPanel, isNamed, type Panel } from "./panel.js";

const clause = byArticle("第五条", "MUST", { leastDepartments: 2 });
const police = { department: "POLICE", reviewers: ["p1", "p2"] };
const civil = { department: "CIVIL_AFFAIRS", reviewers: ["c1"] };
const panel = formPanel([police, civil], clause) as Panel;

describe("The departments concerned (第五条)", () => {
  it("are as many as the regulation wants, each with its people", () => {
    expect(panel).toEqual({
      departments: ["POLICE", "CIVIL_AFFAIRS"],
      reviewers: [
        { id: "p1", department: "POLICE" },
        { id: "p2", department: "POLICE" },
        { id: "c1", department: "CIVIL_AFFAIRS" },
      ],
    });
  });
  it("are refused where there is one fewer, since one department reviews nothing jointly", () => {
    expect(formPanel([police], clause)).toMatchObject({ refused: "TOO_FEW_DEPARTMENTS", values: { least: 2, named: 1 } });
  });
  it("may be one where the regulation is silent", () => expect(formPanel([police])).toMatchObject({ departments: ["POLICE"] }));
  it("are at least one", () => expect(formPanel([])).toMatchObject({ faults: [{ field: "departments", code: "REQUIRED" }] }));
  it("have somebody each", () => {
    expect(formPanel([police, { ...civil, reviewers: [] }])).toMatchObject({
      faults: [{ field: "departments.1.reviewers", code: "REQUIRED" }],
    });
  });
  it("share nobody, and are named once", () => {
    expect(formPanel([police, { ...police, reviewers: ["x", "p2"] }])).toEqual({
      faults: [
        { field: "departments.1.department", code: "CONTRADICTS" },
        { field: "departments.1.reviewers.1", code: "CONTRADICTS" },
      ],
    });
  });
});

describe("One reviewer more", () => {
  it("may decide for the department from then on", () => {
    const more = appointReviewer(panel, { id: "c2", department: "CIVIL_AFFAIRS" });
    expect(isNamed(more as Panel, { id: "c2", department: "CIVIL_AFFAIRS" })).toBe(true);
    expect(isNamed(panel, { id: "p1", department: "CIVIL_AFFAIRS" })).toBe(false);
  });
  it("is not one who is named already, nor of a department that is not concerned", () => {
    expect(appointReviewer(panel, { id: "c1", department: "POLICE" })).toMatchObject({ faults: [{ code: "CONTRADICTS" }] });
    expect(appointReviewer(panel, { id: "t1", department: "TAX" })).toMatchObject({ faults: [{ code: "NOT_OFFERED" }] });
  });
});
