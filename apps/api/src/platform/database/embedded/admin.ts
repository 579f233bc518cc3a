import pg from "pg";
import { ADMIN } from "./initialise.js";
import { urlOf } from "./urls.js";

/** The superuser's own connection, for roles and databases. Throws where this server is not ours. */
export async function connectAsAdmin(port: number, password: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(port, ADMIN, password, "postgres"), connectionTimeoutMillis: 5_000 });
  await client.connect();
  return client;
}
