import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type AnnouncedPlan, AnnouncementParts } from "./AnnouncementParts.js";
import { listedOn, NoticeTable, type ShownLine } from "./NoticeTable.js";
import { Prose } from "./Prose.js";
import { en } from "./wording/en.js";
import { zhCN } from "./wording/zh-CN.js";

const drawn = (paper: ReactNode) => renderToStaticMarkup(paper);
const labels = (html: string) => [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label);

const plan: AnnouncedPlan = {
  theme: "走进便民服务",
  date: civilDate("2026-06-22"),
  startsAt: "09:00",
  endsAt: "11:30",
  forms: ["SITE_VISIT", "SYMPOSIUM"],
  seats: 30,
  itinerary: [{ name: "便民服务中心" }, { name: "文化站" }],
  quotas: [
    { category: "ORDINARY_CITIZEN", least: 5, most: 10 },
    { category: "返乡青年", least: 3, most: 3 },
  ],
  departures: [],
};

describe("An announcement", () => {
  it("has its usual parts in their order", () => {
    const html = drawn(<AnnouncementParts plan={plan} words={zhCN} />);
    expect(labels(html)).toEqual(["一、主题", "二、时间", "三、地点", "四、内容", "五、邀请对象和名额", "六、怎么报名", "七、注意"]);
    expect(html).toContain("2026年6月22日（星期一） 09:00 到 11:30");
    expect(html).toContain("共 30 名代表；普通群众 5–10 名；返乡青年 3 名");
  });

  it("says until when and whom to phone only where that is known", () => {
    expect(drawn(<AnnouncementParts plan={plan} words={zhCN} />)).not.toMatch(/截止|电话 /);
    const told = { ...plan, registrationClosesOn: civilDate("2026-06-03") };
    expect(drawn(<AnnouncementParts plan={told} words={zhCN} phone="0563-3000000" />)).toContain(
      "2026年6月3日（星期三） 24:00 截止。电话 0563-3000000。",
    );
  });

  it("shows a departure from what is usual with its ground, as a part of its own", () => {
    const html = drawn(<AnnouncementParts plan={{ ...plan, departures: [{ ground: "六月防汛" }] }} words={zhCN} />);
    expect(labels(html).at(-1)).toBe("和一般做法不同的地方");
    expect(html).toContain("六月防汛");
  });

  it("has as many parts in English", () => {
    expect(labels(drawn(<AnnouncementParts plan={plan} words={en} />))).toHaveLength(7);
  });
});

describe("The list of a notice", () => {
  const line = (place: number, more: Partial<ShownLine> = {}): ShownLine => ({
    place,
    receipt: `00000${place}`,
    shownAs: "张*三",
    category: "ORDINARY_CITIZEN",
    villageOrUnit: "东风村",
    state: "LISTED",
    ...more,
  });
  const lines = [line(1), line(2, { shownAs: "000002", villageOrUnit: null }), line(3, { shownAs: "000003", state: "GONE" })];

  it("shows a masked name with its number and village, and who declined by number alone", () => {
    const [, first = "", second = ""] = drawn(<NoticeTable lines={lines} words={zhCN} />)
      .split("<tr")
      .slice(1);
    expect(first).toMatch(/张\*三.*000001.*普通群众.*东风村.*在列/);
    expect(second).not.toMatch(/村/);
    expect(second.match(/000002/g)).toHaveLength(1);
  });

  it("marks the line of whoever looks for it, and no other", () => {
    expect(drawn(<NoticeTable lines={lines} words={zhCN} mine="000001" />).match(/aria-current="true"/g)).toHaveLength(1);
    expect(drawn(<NoticeTable lines={lines} words={zhCN} />)).not.toContain("aria-current");
  });

  it("does not count who is no longer on it", () => expect(listedOn(lines)).toBe(2));
});

describe("A text", () => {
  it("is a paragraph a line, and never markup", () => {
    expect(drawn(<Prose text={"公告\n\n 一、<b>主题</b> "} />)).toBe(
      '<div class="prose"><p>公告</p><p>一、&lt;b&gt;主题&lt;/b&gt;</p></div>',
    );
  });
});
