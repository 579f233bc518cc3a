import { afterEach, describe, expect, it } from "@jest/globals";
import { listed, rowsOf } from "../testing/applicants.js";
import { CONCLUDE } from "../testing/review-acts.js";
import { passed, reviewingDay } from "../testing/reviewing-day.js";
import { COMMIT_DRAW, DRAW_LOTS, RECORD_SOURCES } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";
import { withoutGuards } from "../testing/without-guards.js";

const category = "ORDINARY_CITIZEN";
const balls = { name: "现场摇号二十位", value: "4071 9382 5516 0027 3948" };

describe("When eight clerks draw at once", () => {
  let town: Town;
  afterEach(() => town.close());

  /** Five stand against three seats, and the balls have fallen. */
  async function readyToDraw(): Promise<string> {
    const plan = { seats: 3, quotas: [{ category, least: 1, most: 3, filledBy: "BOTH" }] };
    const { openDay, applications } = await reviewingDay(town, 5, plan, { category });
    await passed(town, openDay, applications);
    await town.asOrganiser(CONCLUDE, { openDay });
    await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
    await town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [balls] } });
    return openDay;
  }
  async function answers(openDay: string): Promise<string[]> {
    const press = async () => {
      const { drawLots } = await town.asOrganiser(DRAW_LOTS, { openDay });
      return drawLots.nowAt ?? drawLots.__typename;
    };
    return (await Promise.all(Array.from({ length: 8 }, () => press().catch(() => "BROKEN")))).sort();
  }

  it("draws once, and tells the others that it is done", async () => {
    town = await startTown();
    const openDay = await readyToDraw();
    expect(await answers(openDay)).toEqual([...Array(7).fill("DRAWN"), "OpenDay"]);
    const statuses = rowsOf(await listed(town, openDay)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(["RESERVE", "RESERVE", "SELECTED", "SELECTED", "SELECTED"]);
  });

  it("draws once where nobody waits, since the others find a version that they have not read", async () => {
    const { hands, letGo } = withoutGuards({ comparing: true });
    town = await startTown(undefined, { hands });
    const openDay = await readyToDraw();
    letGo();
    expect(await answers(openDay)).toEqual([...Array(7).fill("CHANGED"), "OpenDay"]);
  });

  it("would draw, or break over what another drew, eight times without the lock and the comparison: so it is they that keep it to one", async () => {
    const { hands, letGo } = withoutGuards({ comparing: false });
    town = await startTown(undefined, { hands });
    const openDay = await readyToDraw();
    letGo();
    const drawn = await answers(openDay);
    expect(drawn.filter((answer) => answer === "OpenDay" || answer === "BROKEN")).toHaveLength(8);
  });
});
