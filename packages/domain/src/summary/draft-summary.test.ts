import { describe, expect, it } from "@jest/globals";
import { heldDay, summaryCounts } from "../testing/index.js";
import { draftSummary, type SummaryFacts, summaryText } from "./draft-summary.js";
import { summaryFigures } from "./summary-figures.js";

const facts: SummaryFacts = {
  host: "水东镇人民政府",
  day: { ...heldDay, leaderReport: { by: "张某", role: "PRINCIPAL", subject: "政务服务改革" } },
  channels: ["PORTAL", "WECHAT"],
  method: "LOT",
  noticed: true,
  figures: summaryFigures(summaryCounts),
  answeredOnTheSpot: [{ question: "候车亭何时建成？", reply: "年底前建成。" }],
};
const quiet = { ...summaryCounts, applicants: [], opinions: { ...summaryCounts.opinions, byStatus: {}, adopted: 0, ratings: {} } };
const text = (more: Partial<SummaryFacts> = {}) => summaryText(draftSummary({ ...facts, ...more }));

describe("The draft of a summary", () => {
  it("has the sections of a published one", () => {
    expect(draftSummary(facts).map(({ heading }) => heading)).toEqual([
      "一、基本情况",
      "二、代表产生",
      "三、活动内容",
      "四、意见建议",
      "五、下一步工作",
    ]);
  });

  it.each([
    "2026年6月22日09:00至16:30，水东镇人民政府举办以“走进政务服务”为主题的政府开放日活动，采取参观考察、座谈交流等形式",
    "到场代表27人，到场率90%（应到30人）；参观81人次。",
    "通过政府网站、微信征集，共报名120人（政府网站60人、电话30人、组织推荐30人），报名124人次",
    "审查通过108人，经公开抽签入选32人（含递补），名单经公示；放弃2人。",
    "普通群众报名90人、入选22人、到场19人；社区工作者报名30人、入选10人、到场8人。",
    "代表们依次走进service-centre、command-centre、library。",
    "主要领导张某就政务服务改革作了介绍。",
    "共收到意见建议12件，已答复11件，其中现场答复1件、逾期答复1件；采纳5件，未采纳1件，均已说明理由；重办1件。",
    "有代表提出：候车亭何时建成？现场答复：年底前建成。",
    "收到评价9份，满意率88.9%。",
    "尚有1件意见建议正在办理",
  ])("says, from the data: %s", (sentence) => {
    expect(text()).toContain(sentence);
  });

  it("does not hide a late answer", () => {
    expect(text()).toContain("逾期答复1件");
  });

  it("claims no draw where everybody fitted, and no notice where none was posted", () => {
    expect(text({ method: undefined, noticed: false })).toContain("审查通过108人，全部入选32人（含递补）；放弃2人。");
  });

  it("names a category that the town added", () => {
    const figures = summaryFigures({ ...summaryCounts, applicants: [{ ...summaryCounts.applicants[0]!, category: "STUDENT" }] });
    expect(text({ figures, categoryNames: { STUDENT: "学生代表" } })).toContain("学生代表报名60人");
  });

  describe("of a small day", () => {
    const few = (...groups: [category: string, applied: number, selected: number, attended: number][]) =>
      text({
        figures: summaryFigures({
          ...summaryCounts,
          applicants: groups.map(([category, applied, selected, attended]) => ({
            ...{ channel: "PORTAL" as const, category, applied, passed: applied },
            ...{ selected, declined: 0, attended },
          })),
        }),
      });

    it("names no group of one to four people, and no other from which it would follow", () => {
      const said = few(["ORDINARY_CITIZEN", 90, 22, 19], ["NETIZEN", 20, 6, 6], ["ROLE_MODEL", 4, 4, 4]);
      expect(said).toContain("各类代表：普通群众报名90人、入选22人、到场19人；人数较少的不单列。");
      expect(said).not.toMatch(/先进人物|网民/);
    });

    it("names a group of five, and none of four", () => {
      expect(few(["ORDINARY_CITIZEN", 90, 22, 19], ["NETIZEN", 5, 5, 5])).toContain("网民代表报名5人、入选5人、到场5人");
      expect(few(["ORDINARY_CITIZEN", 90, 22, 19], ["NETIZEN", 4, 4, 4])).not.toContain("网民代表");
    });

    it("says that there were fewer than five, where all together were", () => {
      const said = few(["NETIZEN", 4, 4, 4]);
      expect(said).toContain("到场代表不足5人。");
      expect(said).toContain("共报名不足5人；审查通过不足5人，经公开抽签入选不足5人（含递补）");
      expect(said).not.toMatch(/[1-4]人|人次|到场率/);
    });

    it("does not judge by one to four ratings", () => {
      const rated = (SATISFIED: number) =>
        text({ figures: summaryFigures({ ...summaryCounts, opinions: { ...summaryCounts.opinions, ratings: { SATISFIED } } }) });
      expect([rated(4).includes("满意率"), rated(5).includes("满意率")]).toEqual([false, true]);
    });
  });

  it("gives no rate where there is nothing to divide by", () => {
    const silent = text({ figures: summaryFigures(quiet) });
    expect(silent).toContain("本次活动没有收到意见建议。");
    expect(silent).not.toMatch(/率|null|NaN|：。/);
  });
});
