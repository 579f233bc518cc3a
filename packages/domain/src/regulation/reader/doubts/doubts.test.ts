import { describe, expect, it } from "@jest/globals";
import { calendar2026 } from "../../../testing/calendars.js";
import { readDocument } from "../read-document.js";

const doubts = (text: string) => readDocument(text, { calendar: calendar2026() }).warnings.map(({ code }) => code);

const TITLE = "南坡镇关于举办2026年政府开放日的公告\n";

describe("What a careful reader would ask about, and what stands right beside it and is in order", () => {
  it.each([
    ["WEEKDAY_DOES_NOT_MATCH_DATE", "活动时间：2026年6月23日（星期三）", "活动时间：2026年6月23日（星期二）"],
    ["NOT_A_WORKING_DAY", "活动时间：2026年6月20日", "活动时间：2026年6月22日"],
    ["NOT_A_WORKING_DAY", "活动时间：2026年2月21日（星期六）", "活动时间：2026年2月28日（星期六）"],
    ["SUM_DOES_NOT_MATCH_PARTS", "邀请对象：人大代表5名、村民代表8名，共15名。", "邀请对象：人大代表5名、村民代表10名，共15名。"],
    ["COUNT_DOES_NOT_MATCH_LIST", "报名有以下三种方式：电话报名、现场报名。", "报名有以下两种方式：电话报名、现场报名。"],
    ["TOTAL_INCLUDES_STAFF", "活动规模：18人（含工作人员3人）。", "活动规模：18人。"],
    ["DATE_DIGIT_LOST", "活动时间：2026年731日", "活动时间：2026年7月31日"],
    [
      "EXCLUDED_GROUP_READS_LIKE_INVITED",
      "邀请对象：人大代表、村民代表。两代表一委员除外。",
      "邀请对象：商户代表、村民代表。两代表一委员除外。",
    ],
    [
      "CALENDAR_DAYS_AND_WORKING_DAYS",
      "应提前5个工作日发布公告。活动前3天公布名单。",
      "应提前5个工作日发布公告。活动前3个工作日公布名单。",
    ],
    ["FILING_DEADLINE_IS_NOT_REGISTRATION", "方案于2026年5月6日前报县里备案。", "方案已报县里备案。"],
    ["LEAD_TIME_READS_SEVERAL_WAYS", "活动举行前5个工作日内成立遴选小组。", "提前5个工作日成立遴选小组。"],
    ["FILTERED_WORD", "参观镇**广场。", "参观镇文化广场。"],
    ["DAMAGED_SPAN", "在当地工\uE30A作的居民。", "在当地工作的居民。"],
  ])("%s: %s, and not: %s", (code, doubtful, inOrder) => {
    expect(doubts(TITLE + doubtful)).toEqual([code]);
    expect(doubts(TITLE + inOrder)).toEqual([]);
  });

  it("says both days where a date that lost its 月 can have been either, and proposes none", () => {
    const { proposals, warnings } = readDocument(`${TITLE}活动时间：2026年111日`);
    expect(proposals.events).toBeUndefined();
    expect(warnings[0]?.message).toContain("2026-01-11或2026-11-01");
  });

  it("says nothing of working days without a calendar", () => {
    expect(readDocument(`${TITLE}活动时间：2026年6月20日`).warnings).toEqual([]);
  });
});

describe("Where the page comes from", () => {
  it.each([
    ["https://www.nanpo.gov.cn/zwgk/1.html", []],
    ["http://nanpo.gov.cn:8080/", []],
    ["https://gov.cn.example.com/zwgk/", ["SOURCE_IS_NOT_GOVERNMENT"]],
    ["https://example.com/?from=gov.cn", ["SOURCE_IS_NOT_GOVERNMENT"]],
    ["notgov.cn", ["SOURCE_IS_NOT_GOVERNMENT"]],
  ])("%s", (sourceUrl, codes) => {
    expect(readDocument(TITLE, { sourceUrl }).warnings.map(({ code }) => code)).toEqual(codes);
  });

  it("drops a paragraph of injected advertising, and tells it", () => {
    const { text, warnings } = readDocument(`${TITLE}特此公告。\n真人娱乐城，体育投注首选`);
    expect(text).not.toContain("投注");
    expect(warnings).toMatchObject([{ code: "ADVERTISING_DROPPED", phrase: "真人娱乐城，体育投注首选" }]);
  });
});
