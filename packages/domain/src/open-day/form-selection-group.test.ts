import { describe, expect, it } from "@jest/globals";
import { byArticle } from "../regulation/clause.js";
import { approved, threeMembers } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { formSelectionGroup } from "./form-selection-group.js";

const form = (today: string, members = threeMembers, regulation = shuidong()) =>
  formSelectionGroup(approved(), { members }, on(today, { regulation }));

describe("Forming the selection group (第五条)", () => {
  it("is lawful on the fifth working day before, and keeps the day approved", () => {
    expect(form("2026-06-12")).toMatchObject({ status: "APPROVED", group: { formedOn: "2026-06-12", members: threeMembers } });
  });

  it("is refused a day later, with the day that was due", () => {
    expect(form("2026-06-13")).toMatchObject({ refused: "TOO_LATE", basis: { article: "第五条" }, values: { due: "2026-06-12" } });
  });

  it("is not bound where the five days bind the notice", () => {
    const regulation = shuidong({
      lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "PUBLISH_NOTICE" }),
    });
    expect(form("2026-06-19", threeMembers, regulation)).toMatchObject({ group: { formedOn: "2026-06-19" } });
  });

  it("takes two members, since a group is more than one, and refuses one", () => {
    expect(form("2026-05-22", threeMembers.slice(0, 2))).toHaveProperty("group");
    expect(form("2026-05-22", threeMembers.slice(0, 1))).toMatchObject({ refused: "TOO_FEW_MEMBERS", values: { members: 1, least: 2 } });
  });

  it("counts nobody twice, and leaves nobody without a name", () => {
    const [first, second] = threeMembers;
    expect(form("2026-05-22", [first!, first!])).toMatchObject({ faults: [{ field: "members.1.id", code: "CONTRADICTS" }] });
    expect(form("2026-05-22", [{ ...first!, name: " " }, second!])).toMatchObject({
      faults: [{ field: "members.0.name", code: "REQUIRED" }],
    });
    expect(form("2026-05-22", [])).toMatchObject({ faults: [{ field: "members", code: "REQUIRED" }] });
  });

  it("refuses nothing where the regulation is silent", () => {
    expect(form("2026-06-21", threeMembers.slice(0, 1), silent())).toHaveProperty("group");
  });
});
