import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { OpenDays } from "../open-days/open-days.repository.js";
import { countStatements } from "../testing/count-statements.js";
import { DECLINE, DOOR_LIST } from "../testing/list-acts.js";
import { type ListedDay, openingOf, rollOf, seatedOf, settledDay } from "../testing/listed-day.js";
import { startTown, type Town } from "../testing/town.js";
import type { Tx } from "../world.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

const category = "ORDINARY_CITIZEN";
const eightSeats = { seats: 8, quotas: [{ category, least: 1, most: 8, filledBy: "BOTH" }] };

/** The same collection, but whoever holds an open day only reads it. */
const withoutLock = (openDays: OpenDays): OpenDays =>
  Object.create(openDays, { hold: { value: (organisation: string, id: string) => openDays.find(organisation, id) } });

/** Everybody on the list says no at the same moment; answers how many were heard. */
async function allDecline(day: ListedDay): Promise<number> {
  const seated = await seatedOf(town, day);
  const answers = await Promise.allSettled(seated.map((one) => town.asAnyone(DECLINE, { input: openingOf(one) })));
  return answers.filter(({ status }) => status === "fulfilled").length;
}

describe("Eight who decline at once", () => {
  it("are all heard, and five reserves take five places, each once", async () => {
    const day = await settledDay(town, 13, eightSeats);
    expect(await allDecline(day)).toBe(8);
    const { seated, waiting, gone } = await rollOf(town, day);
    expect([seated.length, waiting.length, gone.length]).toEqual([5, 0, 8]);
    const rows = await town.database.query("SELECT promotion->>'inPlaceOf' AS place FROM invitation WHERE open_day = $1", [day.openDay]);
    const places = rows.map(({ place }: { place: string | null }) => place).filter(Boolean);
    expect(new Set(places).size).toBe(5);
  });

  it("would not all be heard without the lock on their open day, so that this test sees it missing", async () => {
    let loose = false;
    const held = town;
    const hands = (tx: Tx): Tx => (loose ? { ...tx, openDays: withoutLock(tx.openDays) } : tx);
    town = await startTown(undefined, { hands });
    const day = await settledDay(town, 13, eightSeats);
    loose = true;
    const heard = await allDecline(day);
    await town.close();
    town = held;
    expect(heard).toBeLessThan(8);
  });
});

describe("The door list", () => {
  const page = (openDay: string, first: number) => town.asOrganiser(DOOR_LIST, { openDay, first });

  it("sends as many statements for twelve people as for two", async () => {
    const { openDay } = await settledDay(town, 13, { seats: 12, quotas: [{ category, least: 1, most: 12, filledBy: "BOTH" }] });
    const few = await countStatements(town.database, () => page(openDay, 2));
    const many = await countStatements(town.database, () => page(openDay, 50));
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
  });

  it("goes on where the last page ended, and knows the total", async () => {
    const { openDay } = await settledDay(town);
    const { invitations: first } = (await page(openDay, 2)).organisation.openDay;
    const after = first.pageInfo.endCursor;
    const { invitations: rest } = (await town.asOrganiser(DOOR_LIST, { openDay, first: 2, after })).organisation.openDay;
    expect([first.totalCount, first.pageInfo.hasNextPage, rest.edges.length, rest.pageInfo.hasNextPage]).toEqual([3, true, 1, false]);
  });
});
