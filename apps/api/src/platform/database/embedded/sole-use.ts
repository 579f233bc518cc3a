import type pg from "pg";

/** Two programs on one data folder would both believe that the demo is theirs to fill. */
export class AlreadyRunning extends Error {
  constructor(dataDir: string) {
    super(`Kaimen is already running on the data in ${dataDir}. Stop it first, or name another folder in KAIMEN_DATA.`);
  }
}

/** A lock of the session: it is free again the moment we are gone, however we went. */
export async function claim(admin: pg.Client, dataDir: string): Promise<void> {
  const { rows } = await admin.query("SELECT pg_try_advisory_lock(hashtext('kaimen: sole use')) AS free");
  if (!rows[0].free) throw new AlreadyRunning(dataDir);
}
