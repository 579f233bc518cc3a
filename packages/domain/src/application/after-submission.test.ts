import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { aCall, aForm, whoMayCome } from "../testing/applications.js";
import type { ApplicationStatus } from "./application.js";
import { changeApplication } from "./change-application.js";
import { resolveDuplicate } from "./resolve-duplicate.js";
import { NOBODY_ELSE } from "./sameness.js";
import { withdrawApplication } from "./withdraw-application.js";

const changed = (today: string, status: ApplicationStatus = "SUBMITTED") =>
  changeApplication({ status, channel: "PHONE", submittedOn: civilDate("2026-05-25") }, aForm(1, { villageOrUnit: "红旗村" }), aCall(), {
    today: civilDate(today),
    same: NOBODY_ELSE,
    regulation: whoMayCome,
  });

describe("Changing an application", () => {
  it("is lawful on the last day of registration, and keeps when and how it came in", () => {
    expect(changed("2026-06-03")).toMatchObject({ villageOrUnit: "红旗村", channel: "PHONE", submittedOn: "2026-05-25" });
  });
  it("is too late the day after", () => expect(changed("2026-06-04")).toMatchObject({ refused: "TOO_LATE" }));
  it("is out of turn once withdrawn", () => expect(changed("2026-06-01", "WITHDRAWN")).toEqual({ nowAt: "WITHDRAWN" }));
});

describe("Withdrawing an application", () => {
  it.each(["SUBMITTED", "PASSED", "SELECTED", "RESERVE"] as const)("needs no reason while it is %s", (status) => {
    expect(withdrawApplication({ status }, false)).toEqual({ status: "WITHDRAWN" });
  });
  it("gives way to declining once the list is settled", () =>
    expect(withdrawApplication({ status: "SELECTED" }, true)).toEqual({ nowAt: "SETTLED" }));
  it("stays open to a reserve, who has nothing to decline", () => {
    expect(withdrawApplication({ status: "RESERVE" }, true)).toEqual({ status: "WITHDRAWN" });
  });
  it.each(["WITHDRAWN", "MERGED", "RETURNED", "STRUCK", "NOT_SELECTED"] as const)("is out of turn when it is %s", (status) => {
    expect(withdrawApplication({ status }, false)).toEqual({ nowAt: status });
  });
});

describe("Deciding on a shared phone", () => {
  const suspect = { status: "SUBMITTED", possibleDuplicates: ["000007"] } as const;

  it("keeps both of a couple", () => {
    expect(resolveDuplicate(suspect, { decision: "KEEP_BOTH" })).toEqual({ status: "SUBMITTED", possibleDuplicates: [] });
  });
  it("merges into the earlier with a ground", () => {
    const decided = { decision: "MERGE", into: "000007", ground: "电话核实为同一人" } as const;
    expect(resolveDuplicate(suspect, decided)).toMatchObject({ status: "MERGED", mergedInto: "000007" });
  });
  it("does not merge without a ground", () => {
    expect(resolveDuplicate(suspect, { decision: "MERGE", into: "000007", ground: " " })).toMatchObject({
      faults: [{ code: "GROUND_NEEDED" }],
    });
  });
  it("merges only into one that shares the phone", () => {
    expect(resolveDuplicate(suspect, { decision: "MERGE", into: "000008", ground: "同一人" })).toMatchObject({
      faults: [{ code: "NOT_OFFERED" }],
    });
  });
});
