import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import type { OptionalStage } from "../regulation/terms.js";
import { approved, released, withGroup } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { type AnnounceOpenDay, announceOpenDay } from "./announce-open-day.js";

const call = (change: Partial<AnnounceOpenDay> = {}): AnnounceOpenDay => ({
  ...released("ANNOUNCEMENT"),
  channels: ["PORTAL"],
  registrationClosesOn: civilDate("2026-06-03"),
  ...change,
});
const announce = (change: Partial<AnnounceOpenDay> = {}, regulation: Regulation = shuidong(), today = "2026-05-22") =>
  announceOpenDay(withGroup(), call(change), on(today, { regulation }));
const without = (...stages: OptionalStage[]) => shuidong({ without: stages });

describe("Announcing an open day", () => {
  it("opens registration to the day that was announced", () => {
    expect(announce()).toMatchObject({ status: "RECRUITING", announcedOn: "2026-05-22", registrationClosesOn: "2026-06-03" });
  });

  it("wants the selection group first (第五条), where the regulation wants one", () => {
    expect(announceOpenDay(approved(), call(), on("2026-05-22"))).toMatchObject({ refused: "GROUP_NEEDED", basis: { article: "第五条" } });
    expect(announceOpenDay(approved(), call(), on("2026-05-22", { regulation: silent() }))).toMatchObject({ status: "RECRUITING" });
  });

  it("falls under the lead of 第五条 where that binds the announcement: the fifth working day is the last", () => {
    const bound = shuidong({ lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "ANNOUNCE" }) });
    const closes = { registrationClosesOn: civilDate("2026-06-18") };
    expect(announce(closes, bound, "2026-06-12")).toMatchObject({ status: "RECRUITING" });
    expect(announce(closes, bound, "2026-06-13")).toMatchObject({ refused: "TOO_LATE", values: { act: "ANNOUNCE", due: "2026-06-12" } });
  });

  it.each([
    ["2026-05-22", "OUT_OF_RANGE", "closing today leaves nobody a day"],
    ["2026-05-23", undefined, "closing tomorrow"],
    ["2026-06-21", undefined, "closing on the eve"],
    ["2026-06-22", "OUT_OF_RANGE", "closing on the day of the event"],
  ])("with registration closing on %s: %s, because %s", (day, code, _why) => {
    const answer = announce({ registrationClosesOn: civilDate(day) });
    expect("faults" in answer ? answer.faults[0]?.code : undefined).toBe(code);
  });

  it("names every field that is missing", () => {
    const { registrationClosesOn: _, ...open } = call({ channels: [] });
    expect(announceOpenDay(withGroup(), open, on("2026-05-22"))).toMatchObject({
      faults: [
        { field: "channels", code: "REQUIRED" },
        { field: "registrationClosesOn", code: "REQUIRED" },
      ],
    });
  });

  it("is refused for words that nobody read, or that were changed since", () => {
    expect(announce({ release: undefined })).toMatchObject({ refused: "NOT_RELEASED", basis: { setBy: "OFFICE" } });
    expect(announce({ textHash: "changed" })).toMatchObject({ refused: "NOT_RELEASED", values: { textChanged: true } });
    const { releaseReview: _, secrecyReview: __, ...unread } = shuidong();
    expect(announce({ release: undefined }, unread)).toMatchObject({ status: "RECRUITING" });
  });

  it("comes too late on the day of the event", () => {
    expect(announce({}, silent(), "2026-06-22")).toMatchObject({ faults: [{ field: "date", code: "OUT_OF_RANGE" }] });
  });

  it("goes on to the first stage that the regulation has", () => {
    expect(announce({}, without("REGISTRATION"))).toMatchObject({ status: "REVIEWING" });
    expect(announce({}, without("REGISTRATION", "JOINT_REVIEW"))).toMatchObject({ status: "SELECTING" });
  });
});
