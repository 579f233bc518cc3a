import type { DataSource } from "typeorm";
import type { Clock } from "../clock/clock.js";

/** What let somebody in and does not any more need not lie about: tokens, and codes that were asked for and never given. */
export async function forgetExpired(database: DataSource, { now }: Pick<Clock, "now">): Promise<void> {
  await database.query('DELETE FROM auth."session" WHERE "expiresAt" <= $1', [now()]);
  await database.query('DELETE FROM auth."verification" WHERE "expiresAt" <= $1', [now()]);
}
