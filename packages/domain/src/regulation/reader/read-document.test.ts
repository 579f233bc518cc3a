import { describe, expect, it } from "@jest/globals";
import { readDocument } from "./read-document.js";
import { reportOf } from "./report.js";
import { ANNOUNCEMENT, BUREAU, CALL, FORENOTICE, PLAN, REGULATION, SAVED } from "./testing/pages.js";

const report = (page: string) => reportOf(readDocument(page)) as Record<string, unknown>;

describe("Reading a regulation", () => {
  it("proposes its header and every parameter of its articles", () => {
    expect(report(REGULATION)).toMatchObject({
      docType: "REGULATION",
      issuer: "松岭镇人民政府",
      title: "松岭镇政府开放日办法",
      indexNumber: "000000000/2025-00012",
      catalogueCategory: "工作制度",
      documentNumber: "",
      generatedDate: "2025-03-01",
      publishedAt: "2025-03-03 16:20",
      timesPerYear: 3,
      months: [4, 8, 11],
      leadTime: { value: 10, unit: "WORKDAY" },
      minAge: 16,
      fullCivilCapacity: true,
      residence: "在本镇工作、居住",
      categories: [
        { name: "人大代表", quota: null },
        { name: "村民代表", quota: null },
        { name: "网格员", quota: null },
        { name: "个体业主", quota: null },
      ],
      venuesPerEvent: { min: 3, max: 5 },
      selection: { selectionGroup: true, publicRecruit: true, orgRecommend: true, jointReview: true, overflow: null },
      publicity: { required: true, days: 5 },
      feedback: "由承办部门在15个工作日内答复本人",
    });
  });

  it("leaves out what the text does not say: no number of representatives, no deadline, no event", () => {
    expect(report(REGULATION)).toMatchObject({ repsTotal: null, registration: null, events: null, excludedCategories: null, maxAge: null });
  });

  it("cites the article that a phrase stands in", () => {
    const { proposals, text } = readDocument(REGULATION);
    expect(proposals.minAge).toMatchObject({ phrase: "年满16周岁", article: "第三条", confidence: "HIGH", status: "PROPOSED" });
    expect(text.slice(proposals.minAge?.span.start, proposals.minAge?.span.end)).toBe("年满16周岁");
  });

  it("never decides how 前N个工作日内 is read", () => {
    const { proposals, warnings } = readDocument(REGULATION);
    expect(proposals.leadTime?.confidence).toBe("MEDIUM");
    expect(warnings.map(({ code }) => code)).toEqual(["LEAD_TIME_READS_SEVERAL_WAYS"]);
  });
});

describe("Reading an announcement", () => {
  it("proposes the day, its hours and places, the groups with their quotas, and how to register", () => {
    expect(report(ANNOUNCEMENT)).toMatchObject({
      docType: "ANNOUNCEMENT",
      issuer: "青禾乡人民政府",
      generatedDate: "2026-06-08",
      publishedAt: "2026-06-08 09:12",
      events: [
        {
          date: "2026-06-23",
          start: "09:00",
          end: "11:30",
          weekdayStated: "星期二",
          venues: ["乡便民服务中心", "乡综合文化站", "河湾村污水处理站"],
          capacity: null,
        },
      ],
      categories: [
        { name: "人大代表", quota: 3 },
        { name: "政协委员", quota: 2 },
        { name: "村民代表", quota: 10 },
        { name: "企业代表", quota: 5 },
      ],
      repsTotal: { exact: 20 },
      selection: { overflow: "按报名先后顺序确定", selectionGroup: null },
      registration: {
        required: true,
        channels: ["电话", "现场"],
        deadline: "2026-06-17 17:30",
        fields: ["姓名", "身份证号", "工作单位（家庭住址）", "联系电话"],
      },
      leadTime: null,
      timesPerYear: null,
      months: null,
      warnings: [],
    });
  });
});

describe("Reading what other towns and bureaus write", () => {
  it("tells a total from its parts, and a deadline from the hours of a telephone", () => {
    expect(report(BUREAU)).toMatchObject({
      repsTotal: { exact: 25 },
      categories: [
        { name: "两代表一委员", quota: 5 },
        { name: "学生", quota: 10 },
        { name: "媒体记者", quota: 3 },
        { name: "社区居民", quota: 7 },
      ],
      events: [{ date: "2026-09-16", venues: ["云岭区第二自来水厂", "城东污水处理厂"] }],
      registration: { deadline: "2026-09-10", channels: ["电话", "电子邮箱", "邮件"] },
      selection: { overflow: "报满即止" },
      warnings: [],
    });
  });

  it("reads both ends of an age, months of residence, who is shut out, and what happens when too many apply", () => {
    expect(report(CALL)).toMatchObject({
      docType: "NOTICE",
      minAge: 18,
      maxAge: 70,
      residence: "在本镇工作或居住满1年以上",
      excludedCategories: ["公职人员"],
      repsTotal: { approx: 30 },
      selection: { publicRecruit: true, orgRecommend: true, overflow: "由镇政府组织随机抽签确定，名单在镇政务公开栏公示3天" },
      publicity: { required: true, days: 3 },
      registration: { deadline: "2026-06-12 17:00" },
    });
  });

  it("reads a saved page without its tags and scripts, and numbers in Chinese", () => {
    expect(report(SAVED)).toMatchObject({
      docType: "REGULATION",
      generatedDate: "2024-01-05",
      timesPerYear: 4,
      minAge: 18,
      leadTime: { value: 15, unit: "DAY" },
      repsTotal: { min: null, max: 20 },
      venuesPerEvent: { min: 2, max: 3 },
    });
    expect(readDocument(SAVED).text).not.toMatch(/[<>]|第九条/);
  });
});

describe("Reading a plan that a notice passes on", () => {
  it("is a plan, with each session, its hours, its place and what it holds", () => {
    expect(report(PLAN)).toMatchObject({
      docType: "PLAN",
      documentNumber: "柳政办〔2026〕12号",
      events: [
        { date: "2026-05-20", start: "09:00", end: "11:30", venues: ["镇政务服务中心"], capacity: 15 },
        { date: "2026-10-20", start: "14:30", end: null, venues: ["镇文化广场"], capacity: 15 },
      ],
      excludedCategories: ["在职公职人员"],
      publicity: { required: true, days: 3 },
      registration: null,
    });
  });

  it("does not take the day of filing for the end of registration, and asks about a wrong weekday and staff in the count", () => {
    expect(readDocument(PLAN).warnings.map(({ code }) => code)).toEqual([
      "WEEKDAY_DOES_NOT_MATCH_DATE",
      "TOTAL_INCLUDES_STAFF",
      "FILING_DEADLINE_IS_NOT_REGISTRATION",
      "LEAD_TIME_READS_SEVERAL_WAYS",
    ]);
  });
});

describe("Reading a notice that is damaged", () => {
  it("takes the day from the sentence that is whole, in the year of the paper, and asks about the other", () => {
    const { proposals, warnings } = readDocument(FORENOTICE);
    expect(proposals.events).toMatchObject({ value: [{ date: "2026-08-22", weekdayStated: "周六" }], confidence: "MEDIUM" });
    expect(warnings).toMatchObject([{ code: "DATE_DIGIT_LOST", phrase: "2026年822日" }]);
    expect(proposals.registration?.value.required).toBe(false);
  });

  it("proposes nothing of a text that is no such document", () => {
    expect(readDocument("今天天气很好。").proposals).toEqual({});
    expect(readDocument("")).toEqual({ text: "", repairs: [], proposals: {}, warnings: [] });
  });
});
