import type { DataSource } from "typeorm";
import { demoState } from "../demo/demo-state.js";

const LIMITED = `
  SELECT has_table_privilege('journal', 'UPDATE') OR has_table_privilege('journal', 'DELETE') OR has_schema_privilege('public', 'CREATE')
    AS may_rewrite`;

/** Production serves real citizens only, through a role that can rewrite neither the journal nor the schema. */
export async function requireOffice(database: DataSource): Promise<void> {
  const [{ may_rewrite }] = await database.query(LIMITED);
  if (may_rewrite)
    throw new Error("The role in DATABASE_URL could rewrite the journal or the schema. Name one that is only granted kaimen_app.");
  const state = await demoState(database);
  if (state === "FILLED" || state === "INTERRUPTED")
    throw new Error("This database holds a demo, invented data: production does not serve it.");
}
