import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { personalIdentifiers } from "../publicity/personal-identifiers.js";
import { shuidong2024 } from "../regulation/packs/shuidong-2024/clauses.js";
import type { CallFacts } from "./call-facts.js";
import { type CallTextFacts, callText, LONGEST_ON, lengthOf } from "./call-texts.js";
import { draftAnnouncement } from "./draft-announcement.js";
import { PUBLICATION_CHANNELS } from "./publication-channel.js";

const link = "https://www.example.gov.cn/kaimen/shuidong/open-days/od_1";
const facts = (day: Partial<CallFacts["day"]> = {}, more: Partial<CallTextFacts> = {}): CallTextFacts => ({
  host: "水东镇人民政府",
  day: {
    theme: "走进便民服务",
    date: civilDate("2026-06-22"),
    startsAt: "09:00",
    endsAt: "11:30",
    seats: 30,
    forms: ["SITE_VISIT", "SYMPOSIUM"],
    quotas: [{ category: "ORDINARY_CITIZEN", least: 5, most: 10 }],
    itinerary: [
      { name: "便民服务中心", startsAt: "09:00", endsAt: "10:00" },
      { name: "文化站", startsAt: "10:10", endsAt: "11:00" },
    ],
    registrationClosesOn: civilDate("2026-06-03"),
    ...day,
  },
  regulation: shuidong2024,
  link,
  announcement: "水东镇政府开放日公告：欢迎报名。",
  ...more,
});

const figuresIn = (text: string) => text.match(/\d+/g) ?? [];

/** What may stand in a text: the figures of its facts, with and without a leading nought, and the hour at which a day ends. */
const known = (given: CallTextFacts) => new Set(["24", ...figuresIn(JSON.stringify(given)).flatMap((one) => [one, String(Number(one))])]);

const plain = fc.stringMatching(/^[一-龥]{1,60}$/);
const anyDay = fc.record({
  theme: fc.stringMatching(/^[一-龥]{1,100}$/),
  seats: fc.integer({ min: 1, max: 500 }),
  itinerary: fc.array(
    plain.map((name) => ({ name, startsAt: "09:00", endsAt: "10:00" })),
    { maxLength: 60 },
  ),
});

describe("The call in the words of each channel", () => {
  it("is the whole announcement on the portal, and leads to the form", () => {
    expect(callText("PORTAL", facts())).toBe(`水东镇政府开放日公告：欢迎报名。\n\n网上报名：${link}`);
  });

  it("has its title in 【】 and its topic between two signs on Weibo", () => {
    expect(callText("WEIBO", facts())).toMatch(/^【走进便民服务：水东镇人民政府邀您参加政府开放日】#政府开放日#\n/);
  });

  it("tells an editor who, when, where and how many", () => {
    expect(callText("NEWS_MEDIA", facts())).toContain("2026年6月22日（星期一） 09:00—11:30");
    expect(callText("NEWS_MEDIA", facts())).toContain("共30名，其中普通群众5至10名");
  });

  it("tells who is not online where to go, and whom to phone where the office has a number", () => {
    expect(callText("VILLAGE_BOARD", facts())).toContain("不会上网的，请到村委会或本单位填表");
    expect(callText("VILLAGE_BOARD", facts({}, { phone: "0563-3000000" }))).toContain("打电话报名：0563-3000000");
  });

  it("keeps the link whole and stays within the channel's length, whatever the plan is", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const channel of ["WECHAT", "WEIBO"] as const) {
          const text = callText(channel, facts(day));
          expect(text).toContain(link);
          expect(lengthOf(text)).toBeLessThanOrEqual(LONGEST_ON[channel]);
        }
      }),
    );
  });

  it("has no figure that the plan and the regulation do not have", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PUBLICATION_CHANNELS), (day, channel) => {
        const given = facts(day);
        expect(figuresIn(callText(channel, given)).filter((one) => !known(given).has(one))).toEqual([]);
      }),
    );
  });

  it("names no age where the regulation names none", () => {
    for (const channel of PUBLICATION_CHANNELS)
      expect(callText(channel, facts({}, { regulation: {} }))).not.toMatch(/周岁|行为能力|在本地/);
  });

  it("says nothing of an end of registration where the town takes none", () => {
    for (const channel of PUBLICATION_CHANNELS) expect(callText(channel, facts({ registrationClosesOn: null }))).not.toContain("截止");
  });

  it("holds nobody's number", () => {
    for (const channel of PUBLICATION_CHANNELS)
      expect(personalIdentifiers(callText(channel, facts({}, { phone: "0563-3000000" })))).toEqual([]);
  });

  it("counts a character outside the first plane as one", () => expect(lengthOf("𠮷日")).toBe(2));
});

describe("The first text of an announcement", () => {
  it("has the usual parts, numbered, and ends with the host", () => {
    const text = draftAnnouncement(facts());
    expect(text.split("\n").filter((line) => /^[一二三四五六七八]、/.test(line))).toHaveLength(8);
    expect(text).toMatch(/特此公告。\n\n水东镇人民政府$/);
  });

  it("leaves out what the regulation is silent on, without a gap in the numbers", () => {
    const text = draftAnnouncement(facts({}, { regulation: {} }));
    expect(text).not.toContain("报名条件");
    expect(text).toContain("五、代表名额");
    expect(text).toContain("七、代表产生：报名和推荐的人选确定");
  });

  it("has no figure that the plan and the regulation do not have", () => {
    expect(figuresIn(draftAnnouncement(facts())).filter((one) => !known(facts()).has(one))).toEqual([]);
  });
});
