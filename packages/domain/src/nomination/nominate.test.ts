import { describe, expect, it } from "@jest/globals";
import { NOBODY_ELSE } from "../application/sameness.js";
import { civilDate } from "../calendar/civil-date.js";
import { aCall, aForm, whoMayCome } from "../testing/applications.js";
import { lastDayToNominate, type NominationForm, nominate } from "./nominate.js";
import type { NominationLink } from "./nomination.js";
import { withdrawNomination } from "./withdraw-nomination.js";

const link: NominationLink = { unit: "人大办公室", places: [{ category: "PEOPLES_CONGRESS_DEPUTY", most: 2 }] };
const form = (change: Partial<NominationForm> = {}): NominationForm => ({
  ...aForm(3, { category: "PEOPLES_CONGRESS_DEPUTY" }),
  consentObtainedBy: "李主任",
  consentObtainedOn: civilDate("2026-05-28"),
  ...change,
});
const nominated = (change: Partial<NominationForm> = {}, more: { today?: string; named?: string[]; link?: Partial<NominationLink> } = {}) =>
  nominate({ ...link, ...more.link }, form(change), aCall(), {
    today: civilDate(more.today ?? "2026-06-01"),
    same: NOBODY_ELSE,
    named: more.named ?? [],
    regulation: whoMayCome,
  });

describe("Nominating somebody (第五条)", () => {
  it("records who asked for the consent, and when", () => {
    expect(nominated()).toMatchObject({
      channel: "NOMINATION",
      nominatedBy: "人大办公室",
      consentObtainedBy: "李主任",
      status: "SUBMITTED",
    });
  });
  it("spares nobody the eligibility of 第四条", () => {
    expect(nominated({ born: "2008-06-23" })).toMatchObject({ refused: "UNDER_AGE", basis: { article: "第四条" } });
  });
  it("is lawful for the last name that the office allowed", () => {
    expect(nominated({}, { named: ["PEOPLES_CONGRESS_DEPUTY"] })).toMatchObject({ status: "SUBMITTED" });
  });
  it("is refused for one name more, as the office's own setting", () => {
    expect(nominated({}, { named: ["PEOPLES_CONGRESS_DEPUTY", "PEOPLES_CONGRESS_DEPUTY"] })).toMatchObject({
      refused: "NO_NOMINATION_LEFT",
      basis: { setBy: "OFFICE" },
      values: { most: 2, already: 2 },
    });
  });
  it("is refused for a group that the office did not give this organisation", () => {
    expect(nominated({ category: "ENTREPRENEUR" })).toMatchObject({ refused: "NO_NOMINATION_LEFT", values: { most: 0 } });
  });
  it("does not lead to a group that the call fills", () => {
    expect(nominated({ category: "ORDINARY_CITIZEN" })).toMatchObject({ faults: [{ field: "category", code: "NOT_OFFERED" }] });
  });
  it("shows faults of the consent beside those of the form", () => {
    expect(nominated({ phone: "1", consentObtainedBy: " ", consentObtainedOn: civilDate("2026-06-02") })).toMatchObject({
      faults: [{ field: "phone" }, { field: "consentObtainedBy" }, { field: "consentObtainedOn", code: "OUT_OF_RANGE" }],
    });
  });
  it("ends with the link's own day, though the call goes on", () => {
    const early = { link: { closesOn: civilDate("2026-06-01") } };
    expect(nominated({}, { ...early, today: "2026-06-01" })).toMatchObject({ status: "SUBMITTED" });
    expect(nominated({}, { ...early, today: "2026-06-02" })).toMatchObject({ refused: "TOO_LATE", values: { closedOn: "2026-06-01" } });
  });
  it("ends with the call, though the link goes on", () => {
    expect(nominated({}, { link: { closesOn: civilDate("2026-06-10") }, today: "2026-06-04" })).toMatchObject({ refused: "TOO_LATE" });
  });
});

describe("Taking a nomination back", () => {
  const standing = { status: "SUBMITTED", nominatedBy: "人大办公室" } as const;
  it("says why", () => {
    expect(withdrawNomination(standing, { unit: "人大办公室", reason: "本人出差", listSettled: false })).toMatchObject({
      status: "WITHDRAWN",
      withdrawnFor: "本人出差",
    });
  });
  it("is not possible without a reason, nor for another organisation", () => {
    expect(withdrawNomination(standing, { unit: "人大办公室", reason: "", listSettled: false })).toMatchObject({
      faults: [{ field: "reason" }],
    });
    expect(withdrawNomination(standing, { unit: "政协办公室", reason: "出差", listSettled: false })).toMatchObject({
      faults: [{ field: "nomination" }],
    });
  });
  it("is out of turn once the list with that name is settled", () => {
    expect(withdrawNomination({ ...standing, status: "SELECTED" }, { unit: "人大办公室", reason: "出差", listSettled: true })).toEqual({
      nowAt: "SETTLED",
    });
  });
});

describe("The last day to nominate", () => {
  const [early, late] = [civilDate("2026-06-01"), civilDate("2026-06-03")];

  it.each([
    [early, late, early],
    [late, early, early],
    [early, null, early],
    [undefined, late, late],
    [null, undefined, null],
  ])("is the link's own (%s) or the call's (%s), whichever is earlier: %s", (closesOn, registrationClosesOn, last) =>
    expect(lastDayToNominate({ closesOn }, { registrationClosesOn })).toBe(last),
  );
});
