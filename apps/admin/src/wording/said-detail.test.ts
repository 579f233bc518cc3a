import { describe, expect, it } from "@jest/globals";
import { saidDetail } from "./said-detail.js";

describe("What a line of the journal says beside its event", () => {
  it.each([
    [{ kind: "SUGGESTION", status: "REGISTERED" }, "种类：建议，状态：已登记"],
    [{ openDay: "od_01a21f8042704d6caa593039cdbc2dc8", receiptNumber: "B12", channel: "PHONE" }, "报名号：B12，渠道：电话"],
    [{ subject: "SUMMARY", step: "LEADER_REVIEW" }, "种类：活动总结，步骤：领导审核"],
    [{ channels: ["PORTAL", "WECHAT"] }, "渠道：政府网站、微信"],
    [{ roles: ["ORGANISER", "AUDITOR"], unit: null }, "角色：主办人员、监督人员"],
    [{ places: [{ category: "NETIZEN", most: 4 }], closesOn: "2026-06-01" }, "名额：代表类别：网民代表、至多：4，截止：2026-06-01"],
    [{ clause: "noticeTerms" }, "条款：公示期"],
    [{ decision: "UPHELD", against: "B7" }, "决定：成立，涉及：B7"],
    [{ possibleDuplicates: [] }, ""],
    [{ purpose: "年度检查" }, "用途：年度检查"],
  ])("is said in words: %j", (detail, words) => {
    expect(saidDetail(detail)).toBe(words);
  });

  it("leaves out the ids of people and things, in lists too", () => {
    expect(saidDetail({ members: ["stf_01a21f80", "stf_01a21f81"], unit: "unit_01a21f8042", ground: "场馆检修" })).toBe("理由：场馆检修");
  });
});
