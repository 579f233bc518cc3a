import type { Instant } from "@kaimen/domain";
import type { DataSource } from "typeorm";

/** OFFICE: somebody works with this database, and nothing is invented in it. INTERRUPTED: a demo was begun and never finished. */
export type DemoState = "EMPTY" | "INTERRUPTED" | "FILLED" | "OFFICE";

export async function demoState(database: DataSource): Promise<DemoState> {
  const [installation] = await database.query("SELECT demo_filled_at AS filled FROM installation");
  if (installation) return installation.filled ? "FILLED" : "INTERRUPTED";
  const [{ used }] = await database.query("SELECT EXISTS (SELECT FROM organisation) AS used");
  return used ? "OFFICE" : "EMPTY";
}

/** Two statements on either side of the filling, since the acts that fill commit one by one. */
export async function fillOnce(database: DataSource, now: () => Instant, fill: () => Promise<void>): Promise<void> {
  await database.query("INSERT INTO installation (demo_begun_at) VALUES ($1)", [now()]);
  await fill();
  await database.query("UPDATE installation SET demo_filled_at = $1", [now()]);
}
