import { describe, expect, it } from "@jest/globals";
import { type CivilDate, civilDate } from "@kaimen/domain";
import type { OpenDayStatus } from "../gql/graphql.js";
import { zhCN } from "../wording/zh-CN.js";
import { type Dated, timelineOf } from "./timeline.js";

const day = (status: OpenDayStatus): Dated => ({
  status,
  date: civilDate("2026-06-22"),
  announcedOn: civilDate("2026-05-22"),
  registrationClosesOn: civilDate("2026-06-03"),
  selectedOn: null as CivilDate | null,
  noticeOpensOn: null,
  noticeClosesOn: null,
  summaryPublishedOn: null,
});

const clause = (name: string) => ({ name, article: "第五条", content: true });
const all = ["recruitment", "registration", "jointReview", "selection", "publicNotice", "everyOpinionAnswered"].map(clause);

const present = (status: OpenDayStatus) => timelineOf(day(status), all, zhCN.terms).find(({ done }) => !done)?.name;

describe("The time line of an open day", () => {
  it.each([
    ["RECRUITING", "报名"],
    ["REVIEWING", "联合审查"],
    ["SELECTING", "抽签"],
    ["NOTICED", "公示"],
    ["SETTLED", "活动当天"],
    ["HELD", "答复"],
    ["ARCHIVED", undefined],
  ] as const)("of a day that is %s stands at %s", (status, step) => {
    expect(present(status)).toBe(step);
  });

  it("leaves out the stages that the regulation does not have", () => {
    const steps = timelineOf(day("RECRUITING"), [clause("recruitment"), clause("registration")], zhCN.terms);
    expect(steps.map(({ name }) => name)).toEqual(["公告", "报名", "活动当天"]);
  });

  it("stops a cancelled day at its announcement", () => {
    expect(timelineOf(day("CANCELLED"), all, zhCN.terms).filter(({ done }) => done)).toHaveLength(1);
  });
});
