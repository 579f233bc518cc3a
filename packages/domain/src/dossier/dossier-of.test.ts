import { describe, expect, it } from "@jest/globals";
import { civilDate, type Instant } from "../calendar/civil-date.js";
import { cancelOpenDay } from "../open-day/cancel-open-day.js";
import { postponeOpenDay } from "../open-day/postpone-open-day.js";
import { byArticle } from "../regulation/clause.js";
import { shuidong2024Restated } from "../regulation/packs/shuidong-2024/restated.js";
import type { ClauseName } from "../regulation/regulation.js";
import {
  approved,
  calendar2026,
  factOf,
  held,
  noticed,
  on,
  planned,
  recruiting,
  settled,
  shuidong,
  silent,
  summarised,
  withGroup,
} from "../testing/index.js";
import type { DossierAct, DossierEntry } from "./dossier.js";
import type { DossierFacts } from "./dossier-facts.js";
import { documentsOf, dossierOf } from "./dossier-of.js";
import { tallyOf } from "./year-dossier.js";

const ALL_STEPS = ["RELEASE_REVIEW", "OFFICE_REVIEW", "LEADER_REVIEW", "SECRECY_REVIEW"] as const;

/** A day on which all went well, as it stands once its summary is out. */
const whole: DossierFacts = {
  day: summarised(),
  host: "水东镇人民政府",
  today: civilDate("2026-07-10"),
  regulation: shuidong(),
  calendar: calendar2026(),
  applied: 120,
  review: { departments: 2, decided: 108, concludedOn: civilDate("2026-06-05") },
  selection: { method: "LOT", selected: 30 },
  objections: { raised: 1, open: 0 },
  invitations: { invited: 32, answered: 31, lapsed: 1 },
  attended: 27,
  opinions: { raised: 12, answered: 12, inWriting: 11, late: 0, overdue: 0 },
  texts: [
    { subject: "ANNOUNCEMENT", passed: ALL_STEPS },
    { subject: "NOTICE", passed: ALL_STEPS },
    { subject: "SUMMARY", passed: ALL_STEPS },
  ],
  kept: 120,
  acts: [],
};

const dossier = (more: Partial<DossierFacts> = {}) => dossierOf({ ...whole, ...more }, shuidong2024Restated);
const entry = (clause: ClauseName, more: Partial<DossierFacts> = {}): DossierEntry =>
  dossier(more)
    .flatMap(({ entries }) => entries)
    .find((one) => one.clause === clause)!;
const verdict = (clause: ClauseName, more: Partial<DossierFacts> = {}) => entry(clause, more).verdict;

describe("The dossier of a day (台账)", () => {
  it("has every article in its order, then the office's own settings, then what nobody has laid down", () => {
    expect(dossier().map(({ article, entries }) => article ?? (entries[0]!.force ? "OFFICE" : "SILENT"))).toEqual([
      ..."一二三四五六七八九".split("").map((number) => `第${number}条`),
      "OFFICE",
      "SILENT",
    ]);
  });

  it("has nothing that is not satisfied where all went well, and only the erasure still to come", () => {
    const entries = dossier().flatMap(({ entries }) => entries);
    expect(entries.filter(({ verdict }) => verdict === "NOT_SATISFIED")).toEqual([]);
    expect(entries.filter(({ verdict }) => verdict === "NOT_YET").map(({ clause }) => clause)).toEqual(["retention"]);
  });

  it("says of a silent regulation that it asks for nothing, whatever was done", () => {
    const { SATISFIED, NOT_SATISFIED, NOT_APPLICABLE } = tallyOf(dossierOf({ ...whole, regulation: silent() }));
    expect([SATISFIED, NOT_SATISFIED, NOT_APPLICABLE > 25]).toEqual([0, 0, true]);
  });

  it("says of a stage that the regulation leaves out that it is left out", () => {
    expect(entry("publicNotice", { regulation: shuidong({ without: ["PUBLIC_NOTICE"] }) })).toMatchObject({
      verdict: "NOT_APPLICABLE",
      values: { why: "STAGE_LEFT_OUT" },
    });
  });

  it("names the acts by which a clause was followed, as often as they were taken", () => {
    const act = (event: string): DossierAct => ({ event, count: 2, first: "a" as Instant, last: "b" as Instant, by: ["王组织"] });
    const acts = [act("LotsDrawn"), act("JointReviewConcluded"), act("CheckInRecorded")];
    expect(entry("jointReview", { acts }).acts).toEqual([acts[1]]);
    expect(entry("selection", { acts }).acts).toEqual([acts[0]]);
    const left = entry("selection", { acts, regulation: shuidong({ without: ["SELECTION"] }) });
    expect([left.acts, left.document]).toEqual([[], undefined]);
  });

  it("waits for a planned day, and asks nothing more of one that was called off", () => {
    expect(tallyOf(dossier({ day: planned(), ...early })).NOT_SATISFIED).toBe(0);
    const cancelled = factOf(cancelOpenDay(recruiting(), { ground: "暴雨" }, on("2026-06-02").today));
    expect(entry("jointReview", { day: cancelled, ...early })).toMatchObject({ verdict: "NOT_APPLICABLE", values: { why: "CANCELLED" } });
    expect(verdict("recruitment", { day: cancelled, ...early })).toBe("SATISFIED");
  });

  it("lists the documents that there are by now", () => {
    expect(documentsOf({ ...whole, day: recruiting(), review: undefined, selection: undefined, opinions: noOpinions })).toEqual([
      "PLAN",
      "ANNOUNCEMENT",
    ]);
    expect(documentsOf(whole)).toEqual(["PLAN", "ANNOUNCEMENT", "REVIEW", "DRAW", "NOTICE", "OPINIONS", "SUMMARY"]);
  });
});

const early = { today: civilDate("2026-05-20"), review: undefined, selection: undefined, texts: [] };
const noOpinions = { raised: 0, answered: 0, inWriting: 0, late: 0, overdue: 0 };

describe("第五条, the lead time", () => {
  const formed = (formedOn: string) => ({ day: { ...settled(), group: { ...settled().group!, formedOn: civilDate(formedOn) } } });

  it("is satisfied by a group formed on the fifth working day before, and not by one a working day later", () => {
    expect(entry("lead", formed("2026-06-12"))).toMatchObject({
      verdict: "SATISFIED",
      values: { due: "2026-06-12", fits: ["WITHIN_BEFORE", "AT_LEAST_BEFORE"] },
    });
    expect(verdict("lead", formed("2026-06-15"))).toBe("NOT_SATISFIED");
  });

  it("is still to come on its last day, and missed on the day after", () => {
    const day = approved();
    expect(verdict("lead", { day, today: civilDate("2026-06-12") })).toBe("NOT_YET");
    expect(verdict("lead", { day, today: civilDate("2026-06-13") })).toBe("NOT_SATISFIED");
  });

  it("is counted to the date that was known when the group was formed: a postponement makes nothing late", () => {
    const window = shuidong({ lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "WITHIN_BEFORE", binds: "FORM_GROUP" }) });
    const day = { ...settled(), group: { ...settled().group!, formedOn: civilDate("2026-06-15") } };
    const moved = factOf(postponeOpenDay(day, { to: civilDate("2026-06-29"), ground: "暴雨" }, on("2026-06-18")));
    expect(entry("lead", { day: moved, regulation: window })).toMatchObject({ verdict: "SATISFIED", values: { event: "2026-06-22" } });
  });
});

describe("第五条, from the group to the list", () => {
  it("wants as many members and departments as the clause says, and one fewer is not enough", () => {
    const two = { ...withGroup(), group: { ...withGroup().group!, members: withGroup().group!.members.slice(0, 2) } };
    const one = { ...recruiting(), group: { ...withGroup().group!, members: withGroup().group!.members.slice(0, 1) } };
    expect([verdict("selectionGroup", { day: two }), verdict("selectionGroup", { day: one })]).toEqual(["SATISFIED", "NOT_SATISFIED"]);
    expect(verdict("jointReview", { review: { departments: 1, decided: 3, concludedOn: civilDate("2026-06-05") } })).toBe("NOT_SATISFIED");
  });

  it("is not satisfied by a list without a concluded review", () => {
    expect(verdict("jointReview", { review: { departments: 2, decided: 3 } })).toBe("NOT_SATISFIED");
    expect(verdict("jointReview", { day: recruiting(), review: undefined })).toBe("NOT_YET");
  });

  it("takes a named list only with its ground, and needs none where everybody fitted", () => {
    const method = (more: NonNullable<DossierFacts["selection"]>) => verdict("selection", { selection: more });
    expect(method({ method: "ORGANISER", selected: 30, ground: "人选由村民代表会议推举" })).toBe("WITH_GROUND");
    expect(method({ method: "ORGANISER", selected: 30 })).toBe("NOT_SATISFIED");
    expect(method({ method: "EVERYBODY", selected: 30 })).toBe("SATISFIED");
  });

  it("waits for the last day of the notice to pass, and counts its working days", () => {
    const { noticeClosesOn } = noticed();
    expect(entry("noticeTerms", { day: noticed(), today: noticeClosesOn })).toMatchObject({
      verdict: "NOT_YET",
      values: { workingDays: 5 },
    });
    expect(verdict("noticeTerms", { day: noticed(), today: civilDate("2026-06-17") })).toBe("SATISFIED");
    const short = { ...settled(), noticeClosesOn: civilDate("2026-06-15") };
    expect(entry("noticeTerms", { day: short })).toMatchObject({ verdict: "NOT_SATISFIED", values: { workingDays: 4, wanted: 5 } });
  });
});

describe("第六条 to 第八条", () => {
  it("counts a venue once, however often it is visited, and only once the doors were open", () => {
    const [stop] = held().itinerary;
    expect(entry("venues", { day: { ...held(), itinerary: [stop!, stop!] } })).toMatchObject({
      verdict: "NOT_SATISFIED",
      values: { venues: 1, least: 2, most: 4 },
    });
    expect([verdict("venues", { day: settled() }), verdict("venues", { day: held() })]).toEqual(["NOT_YET", "SATISFIED"]);
  });

  it("takes a ground for what is only done 一般", () => {
    const day = { ...held(), forms: ["SITE_VISIT"] as const, departures: [{ clause: "forms", ground: "场馆检修" }] as const };
    expect(entry("forms", { day })).toMatchObject({ verdict: "WITH_GROUND", values: { ground: "场馆检修" } });
    expect(verdict("forms", { day: { ...day, departures: [] } })).toBe("NOT_SATISFIED");
  });

  it("wants every opinion answered: waits while its clock runs, and says so when one is overdue", () => {
    const opinions = (more: Partial<DossierFacts["opinions"]>) =>
      verdict("everyOpinionAnswered", { opinions: { ...whole.opinions, ...more } });
    expect([opinions({}), opinions({ answered: 11 }), opinions({ answered: 11, overdue: 1 })]).toEqual([
      "SATISFIED",
      "NOT_YET",
      "NOT_SATISFIED",
    ]);
    expect(entry("everyOpinionAnswered", { opinions: noOpinions })).toMatchObject({ values: { why: "NOTHING_AROSE" } });
  });
});

describe("The office's own settings (本单位设定)", () => {
  it("hold a late answer against the office, by its own deadline and by no article", () => {
    expect(verdict("replyTerms", { opinions: { ...whole.opinions, late: 1 } })).toBe("NOT_SATISFIED");
    expect(verdict("everyOpinionAnswered", { opinions: { ...whole.opinions, late: 1 } })).toBe("SATISFIED");
  });

  it("find a text that left the office with a reading too few", () => {
    const texts = [{ subject: "SUMMARY", passed: ["OFFICE_REVIEW", "SECRECY_REVIEW"] }] as const;
    expect(entry("releaseReview", { texts })).toMatchObject({ verdict: "NOT_SATISFIED", values: { unread: ["SUMMARY"] } });
    expect(verdict("secrecyReview", { texts })).toBe("SATISFIED");
  });

  it("ask for the erasure when the year is over, not on its last day", () => {
    const kept = (today: string, people = 3) => verdict("retention", { today: civilDate(today), kept: people });
    expect([kept("2027-06-22"), kept("2027-06-23"), kept("2027-06-23", 0)]).toEqual(["NOT_YET", "NOT_SATISFIED", "SATISFIED"]);
  });
});
