import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

const FACT =
  "__typename ... on LocalDay { date working confirmed } ... on OutOfTurn { nowAt } ... on Refusal { code article } ... on InvalidInput { faults { field code } }";
const ENTER = `mutation ($input: LocalDayInput!) { enterLocalDay(input: $input) { ${FACT} } }`;
const CONFIRM = `mutation ($date: Date!) { confirmLocalDay(date: $date) { ${FACT} } }`;
const LIFT = `mutation ($input: LiftLocalDayInput!) { liftLocalDay(input: $input) { ${FACT} } }`;
const CALENDAR = `query ($from: Date!, $to: Date!) { organisation(code: "shuidong") { calendar(from: $from, to: $to) { day kind working name provisional } } }`;

const festival = { date: "2026-06-17", name: "本地节日", working: false };

describe("A day on which this place differs from the nation", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
  });
  afterAll(() => town.close());

  const calendar = async (from: string, to: string) => (await town.asAnyone(CALENDAR, { from, to })).organisation.calendar;
  const enter = async (input: object = festival) => (await town.asOrganiser(ENTER, { input })).enterLocalDay;
  const confirm = async (ask = town.asAdministrator) => (await ask(CONFIRM, { date: festival.date })).confirmLocalDay;

  it("counts for nothing while one person alone stands for it, and is not confirmed by who entered it", async () => {
    expect(await enter({ ...festival, name: " " })).toMatchObject({ faults: [{ field: "name", code: "REQUIRED" }] });
    expect(await enter()).toMatchObject({ confirmed: false });
    expect(await calendar("2026-06-17", "2026-06-17")).toMatchObject([{ kind: "WORKDAY", working: true }]);
    expect(await confirm(town.asOrganiser)).toMatchObject({ code: "SAME_PERSON", article: null });
  });

  it("moves this town's working days once a second person has confirmed it, and is not typed over", async () => {
    expect(await confirm()).toMatchObject({ confirmed: true });
    expect(await calendar("2026-06-17", "2026-06-17")).toMatchObject([{ kind: "LOCAL_REST", working: false, name: "本地节日" }]);
    expect(await enter()).toEqual({ __typename: "OutOfTurn", nowAt: "CONFIRMED" });
  });

  it("is nobody else's: another town counts as the nation does", async () => {
    expect((await town.world.calendar("org_other")).moved.has(festival.date as never)).toBe(false);
  });

  it("is like the nation's again when it is lifted, with a ground", async () => {
    const lift = async (ground: string) => (await town.asOrganiser(LIFT, { input: { date: festival.date, ground } })).liftLocalDay;
    expect(await lift("")).toMatchObject({ faults: [{ field: "ground" }] });
    expect(await lift("自治县通知撤销")).toMatchObject({ __typename: "LocalDay" });
    expect(await calendar("2026-06-17", "2026-06-17")).toMatchObject([{ working: true }]);
  });

  it("is one of a calendar that explains each of its days: Dragon Boat, make-up days, and what is provisional", async () => {
    const kinds = async (...range: [string, string]) => (await calendar(...range)).map(({ kind }: { kind: string }) => kind);
    expect(await kinds("2026-06-18", "2026-06-22")).toEqual(["WORKDAY", "HOLIDAY", "HOLIDAY", "HOLIDAY", "WORKDAY"]);
    expect(await kinds("2026-02-14", "2026-02-14")).toEqual(["MAKE_UP"]);
    expect(await calendar("2026-12-28", "2026-12-28")).toMatchObject([{ provisional: ["LATE_DECEMBER"] }]);
    await expect(calendar("2026-06-02", "2026-06-01")).rejects.toThrow("days after");
  });
});
