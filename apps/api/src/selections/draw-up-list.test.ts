import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { OpenDay } from "@kaimen/domain";
import { governedBy } from "../testing/another-regulation.js";
import { listed, rowsOf } from "../testing/applicants.js";
import { CANCEL } from "../testing/open-day-acts.js";
import { CONCLUDE } from "../testing/review-acts.js";
import { passed, reviewingDay } from "../testing/reviewing-day.js";
import { COMMIT_DRAW, DRAW, DRAW_UP_LIST, PUBLISHED_DRAW } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

const category = "ORDINARY_CITIZEN";
const posted = { status: "NOTICED", noticePublishedOn: "2026-06-09", noticeOpensOn: "2026-06-10", noticeClosesOn: "2026-06-16" };
const ground = "按村组各推一人";

let town: Town;
beforeAll(async () => {
  town = await startTown("2026-05-20");
});
afterAll(() => town.close());

/** So many who passed stand against three seats; answers the day and their numbers. */
async function selectingDay(people: number) {
  const plan = { seats: 3, quotas: [{ category, least: 1, most: 3, filledBy: "BOTH" }] };
  const { openDay, applications } = await reviewingDay(town, people, plan, { category });
  await passed(town, openDay, applications);
  await town.asOrganiser(CONCLUDE, { openDay });
  return { openDay, receipts: rowsOf(await listed(town, openDay)).map(({ receiptNumber }) => receiptNumber as string) };
}

const draw = async (input: object) => (await town.asOrganiser(DRAW_UP_LIST, { input: { ground, ...input } })).drawUpList;

describe("drawUpList", () => {
  it("is refused while the office has set the lot (本单位设定)", async () => {
    const { openDay, receipts } = await selectingDay(1);
    expect(await draw({ openDay, receipts })).toMatchObject({ code: "OTHER_METHOD", article: null, values: { method: "LOT" } });
  });

  describe("in a town that draws nothing", () => {
    beforeAll(() => governedBy(town, { selection: undefined, without: ["SELECTION"] }));

    it("seats whom the organiser names, lets reserves wait in that order, and keeps the ground", async () => {
      const { openDay, receipts } = await selectingDay(5);
      const [one, two, three, four, five] = receipts;
      expect(await draw({ openDay, receipts: [one, two, three], reserves: [five] })).toMatchObject({ __typename: "OpenDay" });
      const became = new Map(rowsOf(await listed(town, openDay)).map(({ receiptNumber, status }) => [receiptNumber, status]));
      expect(became.get(three)).toBe("SELECTED");
      expect([became.get(five), became.get(four)]).toEqual(["RESERVE", "NOT_SELECTED"]);
      const { draw: kept } = (await town.asOrganiser(DRAW, { openDay })).organisation.openDay;
      expect(kept).toMatchObject({ method: "ORGANISER", ground, groups: [], reserves: [{ receipt: five }], bundle: null });
    });

    it("is nobody's to read before the list is posted", async () => {
      const { openDay, receipts } = await selectingDay(2);
      await draw({ openDay, receipts });
      const published = async () => (await town.asAnyone(PUBLISHED_DRAW, { openDay })).organisation.openDay.draw;
      expect(await published()).toBeNull();
      await town.asApprover(CANCEL, { input: { openDay, ground: "防汛" } });
      expect(await published()).toBeNull();
    });

    it("is anybody's to read once it is posted", async () => {
      const { openDay, receipts } = await selectingDay(2);
      await draw({ openDay, receipts });
      await town.world.transact(async ({ openDays }) => {
        const day = await openDays.hold(town.organisation, openDay);
        return openDays.replace(day, { ...day, ...posted } as OpenDay);
      });
      const { draw: published } = (await town.asAnyone(PUBLISHED_DRAW, { openDay })).organisation.openDay;
      expect(published).toMatchObject({ method: "ORGANISER", ground });
      expect(published.selected).toHaveLength(2);
    });

    it("seats three in three seats and not four, and says every fault at once", async () => {
      const { openDay, receipts } = await selectingDay(4);
      expect((await draw({ openDay, receipts: [...receipts, "999999"], ground: " " })).faults).toEqual([
        { field: "receipts.4", code: "NOT_OFFERED", values: null },
        { field: "receipts", code: "OUT_OF_RANGE", values: { named: 5, seats: 3 } },
        { field: "receipts", code: "OUT_OF_RANGE", values: { category, least: 1, most: 3, have: 4 } },
        { field: "ground", code: "GROUND_NEEDED", values: null },
      ]);
      expect(await draw({ openDay, receipts: receipts.slice(0, 3) })).toMatchObject({ __typename: "OpenDay" });
    });

    it("happens once, and not once a draw was committed to", async () => {
      const { openDay, receipts } = await selectingDay(4);
      const first = { openDay, receipts: receipts.slice(0, 3) };
      await draw(first);
      expect(await draw(first)).toEqual({ __typename: "OutOfTurn", nowAt: "DRAWN" });

      const other = await selectingDay(4);
      await town.asOrganiser(COMMIT_DRAW, { input: { openDay: other.openDay, sourceNames: ["现场摇号二十位"] } });
      expect(await draw({ ...first, openDay: other.openDay })).toEqual({ __typename: "OutOfTurn", nowAt: "COMMITTED" });
    });

    it("is the organiser's alone", async () => {
      const input = { openDay: "any", receipts: [], ground };
      await expect(town.asApprover(DRAW_UP_LIST, { input })).rejects.toThrow();
    });

    it("leaves a line in the journal", async () => {
      const { openDay, receipts } = await selectingDay(1);
      await draw({ openDay, receipts });
      expect((await town.journal()).at(-1)).toEqual({ event: "ListDrawn", actor: "organiser" });
    });
  });
});
