import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import type { TimelineState, TimelineStepName } from "../gql/graphql.js";
import { zhCN } from "../wording/zh-CN.js";
import { timelineOf } from "./timeline.js";

const told = (step: TimelineStepName, day: string, state: TimelineState) => ({
  step,
  day: civilDate(day),
  state,
  provisional: false,
  article: "第五条",
});

const notice = (opens: TimelineState, closes: TimelineState) =>
  timelineOf([told("PUBLISH_NOTICE", "2026-06-09", opens), told("NOTICE_CLOSES", "2026-06-16", closes)], zhCN.terms);

describe("The time line that a reader sees", () => {
  it("tells the notice, which opens and closes, as one step", () => {
    expect(notice("TO_COME", "TO_COME")).toMatchObject([{ name: "公示", day: "2026-06-09", until: "2026-06-16", state: "TO_COME" }]);
  });

  it("stands at the notice until it closes", () => {
    expect(notice("DONE", "PRESENT").map(({ state }) => state)).toEqual(["PRESENT"]);
  });

  it("leaves the notice behind once it has closed", () => {
    expect(notice("DONE", "DONE").map(({ state }) => state)).toEqual(["DONE"]);
  });
});
