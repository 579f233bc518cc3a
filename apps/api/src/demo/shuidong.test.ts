import { describe, expect, it } from "@jest/globals";
import { addDays, civilDate, daysBetween, instantAt } from "@kaimen/domain";
import { setClock } from "../platform/clock/clock.js";
import { Keyring } from "../platform/crypto/keyring.js";
import { connect } from "../platform/database/connect.js";
import { freshDatabase } from "../testing/database.js";
import { useCases } from "../use-cases.js";
import { makeWorld } from "../world.js";
import { shuidongDemo } from "./shuidong.js";

const keyring = new Keyring({ id: "test", secret: Buffer.alloc(32, 7) });

/** The demo as it is filled on one day; answers the open days that it made. */
async function filledOn(today: string) {
  const fresh = await freshDatabase();
  const database = await connect(fresh.appUrl);
  try {
    const world = makeWorld(database, setClock(instantAt(civilDate(today), "09:00")), keyring);
    await shuidongDemo.fill(world, useCases(world));
    return await database.query("SELECT date, status, announced_on, registration_closes_on FROM open_day ORDER BY date");
  } finally {
    await database.destroy();
    await fresh.drop();
  }
}

/** Every thirteenth week over three years, and the days on which a season, a year or a festival ends. */
const starts = Array.from({ length: 12 }, (_, at) => addDays(civilDate("2025-12-01"), at * 91) as string);
const edges = ["2026-06-30", "2026-12-31", "2027-01-01", "2026-02-16", "2026-10-01", "2028-02-29"];

describe("The demo town", () => {
  it.each([...starts, ...edges])(
    "is lawful when it is filled on %s: a call for a June or December that can still be kept",
    async (today) => {
      const [day, ...others] = await filledOn(today);
      expect(others).toEqual([]);
      expect(day).toMatchObject({ status: "RECRUITING", announced_on: today });
      expect(["06", "12"]).toContain(day.date.slice(5, 7));
      expect(daysBetween(civilDate(today), day.registration_closes_on)).toBeGreaterThan(0);
      expect(day.registration_closes_on < day.date).toBe(true);
    },
  );
});
