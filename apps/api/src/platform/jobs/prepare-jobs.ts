import { PgBoss } from "pg-boss";

/** Opened to the application's role by a migration, before anything is made in it. */
export const SCHEMA = "jobs";

/** Only the owner may reshape: it brings pg-boss's own tables up to date here, and the application finds them ready. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, max: 1, createSchema: false, supervise: false, schedule: false });
  // What fails here fails `start` as well; with nobody listening the event would end the process.
  boss.on("error", () => {});
  await boss.start();
  await boss.stop({ graceful: false });
}
