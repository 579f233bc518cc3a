import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { isFact } from "../regulation/answer.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import { type PassRelease, passRelease } from "./pass-release.js";
import { refuseUnreleased } from "./refuse-unreleased.js";
import { type Release, type ReleaseClauses, type ReleaseInReview, type ReleaseStep, type ReleaseSubject, releaseSteps } from "./release.js";
import { returnRelease } from "./return-release.js";
import { submitRelease } from "./submit-release.js";

const on = civilDate("2026-05-21");
const generally = { releaseReview: byArticle("第五条", "GENERALLY", true as const) };

const submit = (subject: ReleaseSubject = "NOTICE", clauses: ReleaseClauses = OFFICE_DEFAULTS) =>
  submitRelease({ subject, of: "day-1", textHash: "hash-1", by: "drafter" }, on, clauses);
const pass = (
  release: Release,
  step: ReleaseStep,
  by: string,
  more: Partial<PassRelease> = {},
  clauses: ReleaseClauses = OFFICE_DEFAULTS,
) => passRelease(release as ReleaseInReview, { step, by, on, textHash: "hash-1", ...more }, clauses);

function passed(subject: ReleaseSubject, ...by: string[]): Release {
  return releaseSteps(subject, OFFICE_DEFAULTS).reduce<Release>((release, step, at) => {
    const next = by[at] === undefined ? release : pass(release, step, by[at]);
    if (!isFact<Release>(next)) throw new Error(JSON.stringify(next));
    return next;
  }, submit(subject));
}

describe("The steps of a release", () => {
  it("are a review and a secrecy review (保密审查)", () => {
    expect(releaseSteps("NOTICE", OFFICE_DEFAULTS)).toEqual(["RELEASE_REVIEW", "SECRECY_REVIEW"]);
  });

  it("are office, leader and secrecy review for a summary (三审)", () => {
    expect(releaseSteps("SUMMARY", OFFICE_DEFAULTS)).toEqual(["OFFICE_REVIEW", "LEADER_REVIEW", "SECRECY_REVIEW"]);
  });

  it("are none where nobody asks for any, so that the text is cleared at once", () => {
    expect(submit("NOTICE", {})).toMatchObject({ status: "CLEARED", steps: [] });
  });

  it("fall away one by one with their clause", () => {
    expect(releaseSteps("SUMMARY", { secrecyReview: setByOffice("MUST", true) })).toEqual(["SECRECY_REVIEW"]);
  });
});

describe("Passing a release", () => {
  it("clears it with the last step, each by another person", () => {
    expect(passed("NOTICE", "approver", "auditor")).toMatchObject({ status: "CLEARED", passed: [{ by: "approver" }, { by: "auditor" }] });
    expect(passed("SUMMARY", "office", "leader")).toMatchObject({ status: "IN_REVIEW" });
  });

  it("is refused to who drafted the text", () => {
    expect(pass(submit(), "RELEASE_REVIEW", "drafter")).toMatchObject({ refused: "SAME_PERSON", basis: { setBy: "OFFICE" } });
  });

  it("is refused to who passed the step before", () => {
    expect(pass(passed("NOTICE", "approver"), "SECRECY_REVIEW", "approver")).toMatchObject({ refused: "SAME_PERSON" });
  });

  it("asks for a ground where two persons are only asked for generally, and records it", () => {
    const release = submit("NOTICE", generally);
    expect(pass(release, "RELEASE_REVIEW", "drafter", {}, generally)).toMatchObject({
      faults: [{ code: "GROUND_NEEDED", basis: { article: "第五条" } }],
    });
    expect(pass(release, "RELEASE_REVIEW", "drafter", { ground: "仅一人在岗" }, generally)).toMatchObject({
      passed: [{ ground: "仅一人在岗" }],
    });
  });

  it("goes in order", () => {
    expect(pass(submit(), "SECRECY_REVIEW", "auditor")).toEqual({ nowAt: "RELEASE_REVIEW" });
  });

  it("is out of turn for words that were changed meanwhile", () => {
    expect(pass(submit(), "RELEASE_REVIEW", "approver", { textHash: "hash-2" })).toEqual({ nowAt: "TEXT_CHANGED" });
  });
});

describe("Returning a release", () => {
  const back = (reason: string) => returnRelease(submit() as ReleaseInReview, { step: "RELEASE_REVIEW", by: "approver", on, reason });

  it("says why", () => {
    expect(back("日期有误")).toMatchObject({ status: "RETURNED", returnedBy: "approver", reason: "日期有误" });
    expect(back(" ")).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });

  it("belongs to the step that is due", () => {
    expect(returnRelease(submit() as ReleaseInReview, { step: "SECRECY_REVIEW", by: "auditor", on, reason: "涉密" })).toEqual({
      nowAt: "RELEASE_REVIEW",
    });
  });

  it("does not compile once it is cleared", () => {
    // @ts-expect-error a cleared text is out of review
    const wrong: Parameters<typeof returnRelease>[0] = submit("NOTICE", {}) as Extract<Release, { status: "CLEARED" }>;
    expect(wrong.status).toBe("CLEARED");
  });
});

describe("What may leave the office", () => {
  const check = (release: Release | undefined, hash = "hash-1", clauses: ReleaseClauses = OFFICE_DEFAULTS) =>
    refuseUnreleased("NOTICE", hash, release, clauses);

  it("is a text that passed every step", () => {
    expect(check(passed("NOTICE", "approver", "auditor"))).toBeUndefined();
  });

  it("is refused a step short, naming the step and who asks for it", () => {
    expect(check(passed("NOTICE", "approver"))).toEqual({
      refused: "NOT_RELEASED",
      basis: { setBy: "OFFICE" },
      values: { missing: ["SECRECY_REVIEW"], textChanged: false },
    });
  });

  it("is refused where nothing was handed in", () => {
    expect(check(undefined)).toMatchObject({ values: { missing: ["RELEASE_REVIEW", "SECRECY_REVIEW"] } });
  });

  it("is refused after a changed word, which voids what was passed", () => {
    expect(check(passed("NOTICE", "approver", "auditor"), "hash-2")).toMatchObject({ values: { textChanged: true } });
  });

  it("is refused after a return", () => {
    const release = passed("NOTICE", "approver") as ReleaseInReview;
    const back = returnRelease(release, { step: "SECRECY_REVIEW", by: "auditor", on, reason: "涉密" });
    expect(check(back as Release)).toMatchObject({ values: { missing: ["RELEASE_REVIEW", "SECRECY_REVIEW"] } });
  });

  it("is anything where nobody asks for a review, or only generally", () => {
    expect([check(undefined, "hash-1", {}), check(undefined, "hash-1", generally)]).toEqual([undefined, undefined]);
  });
});
