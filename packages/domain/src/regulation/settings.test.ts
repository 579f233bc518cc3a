import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { factOf } from "../testing/fact-of.js";
import { shuidong, silent } from "../testing/regulations.js";
import { articleOf, byArticle } from "./clause.js";
import { layDownSetting } from "./lay-down-setting.js";
import { liftSetting } from "./lift-setting.js";
import { OFFICE_DEFAULTS } from "./office-defaults.js";
import { withOwnSettings } from "./own-settings.js";
import { SETTING_SHAPES, type SettingName } from "./setting-shapes.js";

const today = civilDate("2026-05-22");
const office = (regulation = shuidong()) => ({ regulation, own: {} });
const layDown = (clause: string, content: unknown, regulation = shuidong()) =>
  layDownSetting(office(regulation), { clause, content }, today);
const faultsOf = (clause: string, content: unknown) => {
  const answer = layDown(clause, content, silent());
  return "faults" in answer ? answer.faults.map(({ field, code }) => `${field} ${code}`) : [];
};

const schedule = OFFICE_DEFAULTS.schedule.content;
const reply = OFFICE_DEFAULTS.replyTerms.content;

describe("Laying down a setting (本单位设定)", () => {
  it("is the office's, with the force of what it starts from, and never an article's", () => {
    const { regulation, own } = factOf(layDown("noticeTerms", { workingDays: 7 }));
    expect(regulation.noticeTerms).toEqual({ basis: { setBy: "OFFICE" }, force: "MUST", content: { workingDays: 7 } });
    expect(own).toEqual({ noticeTerms: { content: { workingDays: 7 }, laidDownOn: today } });
  });

  it("changes no other clause", () => {
    const { noticeTerms: _, ...before } = shuidong();
    const { noticeTerms: __, ...after } = factOf(layDown("noticeTerms", { workingDays: 7 })).regulation;
    expect(after).toEqual(before);
  });

  it.each([
    ["jointReview", { leastDepartments: 3 }, "第五条"],
    ["minimumAge", 16, "第四条"],
    ["timesPerYear", 1, "第三条"],
  ])("is refused for %s, which an article lays down, and cites it", (clause, content, article) => {
    expect(layDown(clause, content)).toEqual({ refused: "LAID_DOWN_BY_ARTICLE", basis: { article }, values: { clause } });
  });

  it("may lay down the same clause where the town's regulation is silent on it", () => {
    expect(factOf(layDown("jointReview", { leastDepartments: 3 }, silent())).regulation.jointReview?.content).toEqual({
      leastDepartments: 3,
    });
  });

  it.each(["minimumAge", "header", "id", "without", "toString", "nothing"])("knows no setting %p", (clause) => {
    expect(layDown(clause, 1, silent())).toMatchObject({ faults: [{ field: "clause", code: "NOT_OFFERED" }] });
  });

  it("has no use for a term of a stage that the town leaves out", () => {
    const answer = layDown("noticeTerms", { workingDays: 7 }, silent({ without: ["PUBLIC_NOTICE"] }));
    expect(answer).toMatchObject({ faults: [{ field: "clause", code: "NOT_OFFERED", values: { without: "PUBLIC_NOTICE" } }] });
  });
});

describe("What a setting may be", () => {
  it("is everything that an office starts from", () => {
    for (const [name, { content }] of Object.entries(OFFICE_DEFAULTS))
      expect([name, SETTING_SHAPES[name as SettingName](content, "content")]).toEqual([name, []]);
  });

  it.each([
    ["noticeTerms", 1, 20, (workingDays: number) => ({ workingDays })],
    ["jointReview", 2, 20, (leastDepartments: number) => ({ leastDepartments })],
    ["replyTerms", 1, 10, (acknowledgeWithin: number) => ({ ...reply, acknowledgeWithin })],
    ["replyTerms", 1, 60, (HELP: number) => ({ ...reply, replyWithin: { ...reply.replyWithin, HELP } })],
    ["replyTerms", 0, 3, (mostExtensions: number) => ({ ...reply, mostExtensions })],
    ["replyTerms", 1, 30, (longestExtension: number) => ({ ...reply, longestExtension })],
    ["schedule", 20, 60, (formGroup: number) => ({ ...schedule, formGroup })],
    ["schedule", 13, 20, (announce: number) => ({ ...schedule, announce })],
    ["schedule", 10, 19, (closeRegistration: number) => ({ ...schedule, closeRegistration })],
    ["schedule", 3, 9, (publishNotice: number) => ({ ...schedule, publishNotice })],
    ["schedule", 1, 2, (remind: number) => ({ ...schedule, remind })],
  ] as const)("is for %s from %p to %p, and a whole number", (name, least, most, content) => {
    expect([least, most].map((number) => faultsOf(name, content(number)))).toEqual([[], []]);
    for (const number of [least - 1, most + 1, least + 0.5]) expect(faultsOf(name, content(number))).not.toEqual([]);
  });

  it("shows every fault at once, each beside its field", () => {
    const content = { acknowledgeWithin: 0, replyWithin: { QUESTION: "3", SUGGESTION: 61, COMPLAINT: 10 }, mostExtensions: 1, more: 1 };
    expect(faultsOf("replyTerms", content)).toEqual([
      "content.acknowledgeWithin OUT_OF_RANGE",
      "content.replyWithin.QUESTION MALFORMED",
      "content.replyWithin.SUGGESTION OUT_OF_RANGE",
      "content.replyWithin.HELP REQUIRED",
      "content.longestExtension REQUIRED",
      "content.more NOT_OFFERED",
    ]);
  });

  it("is a schedule in the order of the work", () => {
    expect(faultsOf("schedule", { ...schedule, draw: 11 })).toEqual(["content.draw CONTRADICTS"]);
    expect(faultsOf("schedule", { ...schedule, closeRegistration: 20, settle: 8 })).toEqual([
      "content.closeRegistration CONTRADICTS",
      "content.settle CONTRADICTS",
    ]);
  });

  it.each([null, 5, "5", [], undefined])("is no %p where it has parts", (content) => {
    expect(faultsOf("noticeTerms", content)).toEqual(["content MALFORMED"]);
  });

  it.each(["dataConsent", "secrecyReview", "releaseReview", "signOffBySecondPerson", "onePlacePerPerson"])(
    "is never to do without %s, which laws above the regulation ask for",
    (name) => expect(faultsOf(name, false)).toEqual(["content NOT_OFFERED"]),
  );

  it("is no method that the acts do not carry out", () => expect(faultsOf("selection", "FIRST_COME")).toEqual(["content NOT_OFFERED"]));
});

describe("Lifting a setting", () => {
  it("gives back what the office started from, and leaves its other settings", () => {
    const both = factOf(layDownSetting(factOf(layDown("noticeTerms", { workingDays: 7 })), { clause: "selection", content: "LOT" }, today));
    const { regulation, own } = factOf(liftSetting(both, { clause: "noticeTerms" }));
    expect(regulation.noticeTerms).toEqual(OFFICE_DEFAULTS.noticeTerms);
    expect(Object.keys(own)).toEqual(["selection"]);
  });

  it.each(["noticeTerms", "minimumAge", "nothing"])("finds none for %s where the office laid none down", (clause) => {
    expect(liftSetting(office(), { clause })).toEqual({ faults: [{ field: "clause", code: "NOT_FOUND" }] });
  });
});

describe("Settings under another regulation", () => {
  const { own } = factOf(layDown("noticeTerms", { workingDays: 7 }));

  it("stay where it is silent too, with the day on which they were laid down", () => {
    expect(withOwnSettings(silent(), own)).toMatchObject({ regulation: { noticeTerms: { content: { workingDays: 7 } } }, own });
  });

  it("give way to an article", () => {
    const spoken = withOwnSettings(silent({ noticeTerms: byArticle("第五条", "MUST", { workingDays: 3 }) }), own);
    expect([articleOf(spoken.regulation.noticeTerms!.basis), spoken.own]).toEqual(["第五条", {}]);
  });
});
