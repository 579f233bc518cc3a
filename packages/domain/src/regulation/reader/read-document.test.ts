import { describe, expect, it } from "@jest/globals";
import { readDocument } from "./read-document.js";
import { reportOf } from "./report.js";
import { ANNOUNCEMENT, FORENOTICE, PLAN, REGULATION } from "./testing/pages.js";

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
