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
    const days = await database.query("SELECT date, status, announced_on, registration_closes_on, applied FROM open_day ORDER BY date");
    const channels = await database.query("SELECT DISTINCT channel FROM application ORDER BY channel");
    const [{ unanswered }] = await database.query("SELECT count(*)::int AS unanswered FROM opinion WHERE status <> 'REPLIED'");
    return { days, channels: channels.map(({ channel }: { channel: string }) => channel), unanswered };
  } finally {
    await database.destroy();
    await fresh.drop();
  }
}

/** Every thirteenth week over three years, and the days on which a season, a year or a festival ends. */
const starts = Array.from({ length: 12 }, (_, at) => addDays(civilDate("2025-12-01"), at * 91) as string);
const edges = ["2026-06-30", "2026-12-31", "2027-01-01", "2026-02-16", "2026-10-01", "2028-02-29"];

const inSeason = (day: string) => ["06", "12"].includes(day.slice(5, 7));

describe("The demo town", () => {
  it.each([...starts, ...edges])(
    "is lawful when it is filled on %s: a season that is wholly behind, and a call that can still be kept",
    async (today) => {
      const { days, channels, unanswered } = await filledOn(today);
      const [held, called, ...others] = days;
      expect(others).toEqual([]);
      expect(held).toMatchObject({ status: "ARCHIVED", applied: 46 });
      expect(called).toMatchObject({ status: "RECRUITING", announced_on: today, applied: 18 });
      expect([inSeason(held.date), inSeason(called.date), held.date < today]).toEqual([true, true, true]);
      expect(daysBetween(civilDate(today), called.registration_closes_on)).toBeGreaterThan(0);
      expect(called.registration_closes_on < called.date).toBe(true);
      expect(channels).toEqual(["NOMINATION", "ON_SITE", "PAPER", "PHONE", "PORTAL", "WECHAT"]);
      expect(unanswered).toBe(0);
    },
  );
});
