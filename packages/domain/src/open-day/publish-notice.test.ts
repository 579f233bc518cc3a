import { describe, expect, it } from "@jest/globals";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { released, selected } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { publishNotice } from "./publish-notice.js";

const publish = (today: string, regulation = shuidong(), text = released("NOTICE")) =>
  publishNotice(selected(), text, on(today, { regulation }));

describe("Publishing the notice (公示)", () => {
  it("opens it the next working day for as many as the office set", () => {
    expect(publish("2026-06-09")).toMatchObject({ status: "NOTICED", noticeOpensOn: "2026-06-10", noticeClosesOn: "2026-06-16" });
  });

  it("is lawful while the notice still closes on the last working day before the event", () => {
    expect(publish("2026-06-11")).toMatchObject({ noticeClosesOn: "2026-06-18" });
  });

  it("is refused a day later, when it would close on the event day", () => {
    expect(publish("2026-06-12")).toMatchObject({ refused: "TOO_LATE", basis: { setBy: "OFFICE" }, values: { closesOn: "2026-06-22" } });
  });

  it("cites the article where the town's own text says how long", () => {
    const ten = shuidong({ noticeTerms: byArticle("第五条", "MUST", { workingDays: 10 }) });
    expect(publish("2026-06-05", ten)).toMatchObject({ refused: "TOO_LATE", basis: { article: "第五条" } });
  });

  it("falls under the lead of 第五条 where that binds the notice", () => {
    const bound = shuidong({
      lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "CLEAR_DAYS", binds: "PUBLISH_NOTICE" }),
      noticeTerms: setByOffice("MUST", { workingDays: 3 }),
    });
    expect(publish("2026-06-11", bound)).toMatchObject({ status: "NOTICED" });
    expect(publish("2026-06-12", bound)).toMatchObject({ refused: "TOO_LATE", values: { act: "PUBLISH_NOTICE", due: "2026-06-11" } });
  });

  it("is refused for words that nobody read", () => {
    expect(publish("2026-06-09", shuidong(), { textHash: "any", release: undefined })).toMatchObject({ refused: "NOT_RELEASED" });
  });

  it("lasts one working day where nothing says how long, and comes too late on the event day", () => {
    expect(publish("2026-06-18", silent())).toMatchObject({ noticeOpensOn: "2026-06-22", noticeClosesOn: "2026-06-22" });
    expect(publish("2026-06-22", silent())).toMatchObject({ faults: [{ field: "date" }] });
  });
});
