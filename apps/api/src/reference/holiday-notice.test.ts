import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate, isWorkingDay } from "@kaimen/domain";
import { startTown, type Town } from "../testing/town.js";

const ENTER = `mutation ($input: HolidayNoticeInput!) {
  enterHolidayNotice(input: $input) {
    __typename
    ... on HolidayNotice { year confirmed }
    ... on OutOfTurn { nowAt }
    ... on InvalidInput { faults { field code } }
  }
}`;
const LISTED = `{ holidayNotices { year confirmed days { name date isOffDay } } }`;
const CONFIRM = `mutation ($year: Int!) {
  confirmHolidayNotice(year: $year) { __typename ... on HolidayNotice { confirmed } ... on Refusal { code article } }
}`;

const notice = {
  year: 2027,
  title: "测试用通知",
  number: "测办发〔2026〕1号",
  issuedOn: "2026-11-20",
  days: [
    { name: "元旦", date: "2027-01-01", isOffDay: true },
    { name: "元旦", date: "2026-12-27", isOffDay: false },
  ],
};
const makeUp = civilDate("2026-12-27");

describe("A holiday notice", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-11-23");
  });
  afterAll(() => town.close());

  it("names every fault of the form at once", async () => {
    const { enterHolidayNotice } = await town.asOrganiser(ENTER, { input: { ...notice, title: " ", number: "", days: [] } });
    expect(enterHolidayNotice.faults).toEqual([
      { field: "title", code: "REQUIRED" },
      { field: "number", code: "REQUIRED" },
      { field: "days", code: "REQUIRED" },
    ]);
  });

  it("counts for nothing while one person alone stands for it", async () => {
    expect(await town.asOrganiser(ENTER, { input: notice })).toEqual({
      enterHolidayNotice: { __typename: "HolidayNotice", year: 2027, confirmed: false },
    });
    expect(isWorkingDay(makeUp, await town.world.calendar(town.organisation))).toBe(false);
  });

  it("shows the second person every day that it moves, to be compared with the paper", async () => {
    expect(await town.asAdministrator(LISTED)).toEqual({ holidayNotices: [{ year: 2027, confirmed: false, days: notice.days }] });
  });

  it("is not confirmed by who typed it in, as this office has set", async () => {
    expect(await town.asOrganiser(CONFIRM, { year: 2027 })).toEqual({
      confirmHolidayNotice: { __typename: "Refusal", code: "SAME_PERSON", article: null },
    });
  });

  it("moves working days once a second person has confirmed it", async () => {
    expect(await town.asAdministrator(CONFIRM, { year: 2027 })).toEqual({
      confirmHolidayNotice: { __typename: "HolidayNotice", confirmed: true },
    });
    expect(isWorkingDay(makeUp, await town.world.calendar(town.organisation))).toBe(true);
  });

  it("is not typed over once it counts", async () => {
    expect(await town.asOrganiser(ENTER, { input: notice })).toEqual({
      enterHolidayNotice: { __typename: "OutOfTurn", nowAt: "CONFIRMED" },
    });
  });
});
