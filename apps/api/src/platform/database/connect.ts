import { DataSource } from "typeorm";
import { rows } from "../../rows.js";
import { keepInstants, types } from "./parse-types.js";

/** The application's own pool. A statement that runs for half a minute helps nobody who waits for it. */
export async function connect(url: string, { poolSize = 10 } = {}): Promise<DataSource> {
  const database = new DataSource({
    type: "postgres",
    url,
    entities: rows,
    poolSize,
    applicationName: "kaimen",
    connectTimeoutMS: 10_000,
    extra: { types, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
  await database.initialize();
  keepInstants(database);
  return database;
}
