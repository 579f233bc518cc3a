import pg from "pg";

/** better-auth names its tables without a schema: its connections find them by their search path. */
export function authPool(url: string, { poolSize = 4 } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: "-c search_path=auth -c statement_timeout=10000",
    application_name: "kaimen sign-in",
  });
  // An idle connection that the server cuts is replaced at the next use; with nobody listening it would end the process.
  pool.on("error", () => {});
  return pool;
}
