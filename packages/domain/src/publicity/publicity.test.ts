import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { cancelOpenDay } from "../open-day/cancel-open-day.js";
import { extendCall } from "../open-day/extend-call.js";
import { planOpenDay } from "../open-day/plan-open-day.js";
import { postponeOpenDay } from "../open-day/postpone-open-day.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { calendar2026 } from "../testing/calendars.js";
import { recruiting } from "../testing/open-days.js";
import { anIdNumber } from "../testing/people.js";
import { aPlan, on } from "../testing/plans.js";
import { decideObjection } from "./decide-objection.js";
import { refusalToSettle } from "./may-settle.js";
import { noticeLines, type ProposedPerson, renewedLines } from "./notice-lines.js";
import { publicityPeriod } from "./notice-period.js";
import { objectable } from "./objectable.js";
import type { Objection } from "./objection.js";
import { personalIdentifiers, publishedTextFaults } from "./personal-identifiers.js";
import { type RaiseObjection, raiseObjection } from "./raise-objection.js";

const terms = { publicNotice: byArticle("第五条", "MUST", true), noticeTerms: setByOffice("MUST", { workingDays: 5 }) } as const;
const person = (receipt: string, change: Partial<ProposedPerson> = {}): ProposedPerson => ({
  receipt,
  name: "张小三",
  phone: "13800001234",
  category: "ORDINARY_CITIZEN",
  villageOrUnit: "东风村",
  publicationOfName: true,
  ...change,
});

describe("Whom one may object to", () => {
  it("is whoever stands on the notice or waits to move up, and nobody who has gone from it", () => {
    const lines = noticeLines([person("000001"), person("000002"), person("000003")]);
    const left = lines.map((line) => (line.receipt === "000002" ? { ...line, state: "GONE" as const } : line));
    expect(objectable(left, [{ receipt: "000009" }])).toEqual(["000001", "000003", "000009"]);
  });
});

describe("The list of a public notice", () => {
  it("shows a masked name, the group and the village", () => {
    expect(noticeLines([person("000007")])).toEqual([
      { place: 1, receipt: "000007", shownAs: "张*三", category: "ORDINARY_CITIZEN", villageOrUnit: "东风村", state: "LISTED" },
    ]);
  });
  it("shows who declined publication by receipt number, without the village that might name the person", () => {
    expect(noticeLines([person("000007", { publicationOfName: false })])[0]).toMatchObject({ shownAs: "000007", villageOrUnit: null });
  });
  it("tells two of one masked name apart", () => {
    const lines = noticeLines([person("000008", { name: "张大三", villageOrUnit: "红旗村" }), person("000007")]);
    expect(lines.map(({ shownAs }) => shownAs)).toEqual(["张*三（东风村）", "张*三（红旗村）"]);
  });
});

describe("The list after somebody has gone", () => {
  const two = noticeLines([person("000007"), person("000009", { name: "李大四" })]);

  it("keeps the number of the line and nothing of the name, and says nothing of why", () => {
    expect(renewedLines(two, [person("000009", { name: "李大四" })])[0]).toEqual({
      place: 1,
      receipt: "000007",
      shownAs: "000007",
      category: "ORDINARY_CITIZEN",
      villageOrUnit: null,
      state: "GONE",
    });
  });
  it("shows who moved up below, so that no line changes its number", () => {
    const moved = renewedLines(two, [person("000009", { name: "李大四" }), person("000003", { name: "王小五" })]);
    expect(moved.map(({ place, shownAs, state }) => [place, shownAs, state])).toEqual([
      [1, "000007", "GONE"],
      [2, "李*四", "LISTED"],
      [3, "王*五", "MOVED_UP"],
    ]);
  });
  it("takes the name from who moved up and went as well", () => {
    const moved = renewedLines(two, [person("000009", { name: "李大四" }), person("000003", { name: "王小五" })]);
    expect(renewedLines(moved, [person("000009", { name: "李大四" })])[2]).toMatchObject({ place: 3, shownAs: "000003", state: "GONE" });
  });
});

describe("The period of a notice", () => {
  it("published on 9 June 2026 for five working days, is open from the 10th through the 16th", () => {
    const period = publicityPeriod(civilDate("2026-06-09"), { workingDays: 5 }, calendar2026());
    expect(period).toMatchObject({ opensOn: "2026-06-10", closesOn: "2026-06-16" });
  });
  it("passes over Dragon Boat, which is off from 19 to 21 June", () => {
    expect(publicityPeriod(civilDate("2026-06-18"), { workingDays: 1 }, calendar2026())).toMatchObject({
      opensOn: "2026-06-22",
      closesOn: "2026-06-22",
    });
  });
});

describe("Raising an objection (第五条)", () => {
  const input: RaiseObjection = { against: "000007", name: "李四", phone: "13800005678", text: "并非本村居民" };
  const raised = (today: string, change: Partial<RaiseObjection> = {}) =>
    raiseObjection({ ...input, ...change }, { closesOn: civilDate("2026-06-16"), receipts: ["000007"] }, civilDate(today), terms);

  it("is in time on the last day of the notice, which ends at 24:00", () => {
    expect(raised("2026-06-16")).toMatchObject({ objection: { status: "RAISED", against: "000007" }, by: { name: "李四" } });
  });
  it("is in time on a rest day within the period", () =>
    expect(raised("2026-06-13")).toMatchObject({ objection: { raisedOn: "2026-06-13" } }));
  it("is too late the day after", () => {
    expect(raised("2026-06-17")).toEqual({
      refused: "TOO_LATE",
      basis: { setBy: "OFFICE" },
      values: { today: "2026-06-17", closedOn: "2026-06-16" },
    });
  });
  it("is made by name and with a phone, since it may take a place from somebody", () => {
    expect(raised("2026-06-16", { name: "", phone: "" })).toMatchObject({
      faults: [{ field: "name" }, { field: "phone", code: "REQUIRED" }],
    });
  });
  it("is against somebody on the list", () =>
    expect(raised("2026-06-16", { against: "000009" })).toMatchObject({ faults: [{ field: "against" }] }));
});

describe("Deciding an objection", () => {
  const raised: Objection = { status: "RAISED", against: "000007", text: "并非本村居民", raisedOn: civilDate("2026-06-12") };
  const time = { today: civilDate("2026-06-15"), listSettled: false };
  const decided = { decision: "UPHELD", reason: "经核查属实", by: "clerk" } as const;

  it("gives its reason", () =>
    expect(decideObjection(raised, decided, time)).toMatchObject({ status: "UPHELD", reason: "经核查属实", decidedOn: "2026-06-15" }));
  it("is not done without one", () =>
    expect(decideObjection(raised, { ...decided, reason: " " }, time)).toMatchObject({ faults: [{ field: "reason" }] }));
  it("is out of turn once the list is settled", () =>
    expect(decideObjection(raised, decided, { ...time, listSettled: true })).toEqual({ nowAt: "SETTLED" }));
  it("is done once", () => {
    const done: Objection = { ...raised, status: "DISMISSED", reason: "不属实", decidedBy: "clerk", decidedOn: civilDate("2026-06-15") };
    expect(decideObjection(done, decided, time)).toEqual({ nowAt: "DISMISSED" });
  });
});

describe("Settling the list after a notice (第五条)", () => {
  const closesOn = civilDate("2026-06-16");
  const open: Objection = { status: "RAISED", against: "000007", text: "异议", raisedOn: civilDate("2026-06-12") };

  it("is too early on the last day of the notice", () => {
    expect(refusalToSettle({ closesOn, objections: [] }, civilDate("2026-06-16"), terms)).toMatchObject({
      refused: "TOO_EARLY",
      basis: { setBy: "OFFICE" },
    });
  });
  it("is lawful the day after", () =>
    expect(refusalToSettle({ closesOn, objections: [] }, civilDate("2026-06-17"), terms)).toBeUndefined());
  it("waits for the decision on every objection, by 第五条", () => {
    expect(refusalToSettle({ closesOn, objections: [open] }, civilDate("2026-06-17"), terms)).toMatchObject({
      refused: "OBJECTIONS_OPEN",
      basis: { article: "第五条" },
      values: { against: ["000007"] },
    });
  });
  it("waits for nothing where the regulation knows no notice", () => {
    expect(refusalToSettle({ closesOn, objections: [open] }, civilDate("2026-06-16"), {})).toBeUndefined();
  });
});

describe("A text that is to be published", () => {
  const id = anIdNumber({ born: "1960-01-01", serial: 12 });
  const grouped = (by: string) => [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(by);
  const spread = (number: string, by = " ") => [...number].join(by);
  const wide = (number: string) => number.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

  it.each([
    ["with its check character", id],
    ["with a slip in it", id.replace(/.$/, (last) => (last === "1" ? "2" : "1"))],
    ["with a small x", "99999919490101001x"],
    ["in full width", wide(id)],
    ["grouped by blanks", grouped(" ")],
    ["grouped by hyphens", grouped("-")],
    ["every figure apart", spread(id)],
    ["every figure apart by hyphens", spread(id, "-")],
  ])("may not hold an identity number %s", (_, found) => {
    expect(personalIdentifiers(`身份证号${found}。`)).toMatchObject([{ kind: "ID_NUMBER" }]);
  });

  it.each(["13800001234", "138 0000 1234", "138-0000-1234", "１３８００００１２３４", "+86 13800001234", spread("13800001234")])(
    "may not hold the mobile number %s",
    (found) => {
      expect(personalIdentifiers(`联系${found}`)).toMatchObject([{ kind: "PHONE", masked: "138****1234" }]);
    },
  );

  it.each([
    "0563-3000000",
    "0563 3000000",
    "400-800-1234",
    "11341703003249952J/202406-00015",
    "115330250152645191",
    "115330250152645191/20260116-00001",
    "6107280000/2024-001005",
    "2026-06-22 09:00",
    "回执编号100201",
    "138000012345",
    "共 15 30 25 12 40 8 人",
  ])("may hold %s", (text) => {
    expect(personalIdentifiers(text)).toEqual([]);
  });

  it("may hold the mobile number that the office has announced, however it is grouped, and no other", () => {
    const announced = ["0563-3000000、138-0000-5678"];
    expect(personalIdentifiers("咨询电话138 0000 5678", announced)).toEqual([]);
    expect(personalIdentifiers("咨询电话13800001234", announced)).toHaveLength(1);
  });

  it("says where a number stands, and shows what is around it with every number starred", () => {
    const text = "关于开展活动的公告\n请致电13800001234或13900001234报名";
    expect(publishedTextFaults("text", text)).toEqual([
      {
        field: "text",
        code: "PERSONAL_IDENTIFIER",
        values: { kind: "PHONE", found: "138****1234", line: 2, excerpt: "动的公告 请致电***********或*******" },
      },
      {
        field: "text",
        code: "PERSONAL_IDENTIFIER",
        values: { kind: "PHONE", found: "139****1234", line: 2, excerpt: "*******或***********报名" },
      },
    ]);
    const [first] = personalIdentifiers(text);
    expect(text.slice(first?.from, first?.to)).toBe("13800001234");
  });
});

describe("What everybody reads beside the texts", () => {
  const number = "请找13800001234";
  const named = [{ code: "PERSONAL_IDENTIFIER" }];

  it.each([
    ["a cancellation", () => cancelOpenDay(recruiting(), { ground: number }, civilDate("2026-06-01"))],
    [
      "an extension of the call",
      () => extendCall(recruiting(), { until: civilDate("2026-06-04"), ground: number }, civilDate("2026-06-01")),
    ],
    ["a postponement", () => postponeOpenDay(recruiting(), { to: civilDate("2026-06-24"), ground: number }, on("2026-06-01"))],
    ["a theme", () => planOpenDay({ id: "d", organisation: "o" }, { ...aPlan(), theme: number }, on("2026-05-08"))],
    [
      "the outcome of an objection",
      () =>
        decideObjection(
          { status: "RAISED", against: "000007", text: "异议", raisedOn: civilDate("2026-06-12") },
          { decision: "UPHELD", reason: number, by: "clerk" },
          { today: civilDate("2026-06-15"), listSettled: false },
        ),
    ],
  ])("holds nobody's number: %s", (_, taken) => expect(taken()).toMatchObject({ faults: named }));
});
