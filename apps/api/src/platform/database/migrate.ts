import { DataSource } from "typeorm";
import { migrations } from "../../migrations/index.js";
import { rows } from "../../rows.js";
import { prepareJobs } from "../jobs/prepare-jobs.js";
import { types } from "./parse-types.js";

const ONE_AT_A_TIME = "SELECT pg_advisory_lock(hashtext('kaimen: migrations'))";

/** The owner's connection: it may change the schema, so nothing else is done with it. */
export const ownerConnection = (url: string) =>
  new DataSource({ type: "postgres", url, entities: rows, migrations, migrationsTableName: "migration", poolSize: 2, extra: { types } });

/** Brings the schema up to date, pg-boss's own included, and says what it ran. Two replicas that start at once take turns; the second finds nothing to do. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const database = await ownerConnection(ownerUrl).initialize();
  const turn = database.createQueryRunner();
  try {
    await turn.query(ONE_AT_A_TIME);
    const ran = await database.runMigrations({ transaction: "each" });
    await prepareJobs(ownerUrl);
    return ran.map(({ name }) => name);
  } finally {
    await database.destroy();
  }
}
