import pg from "pg";

/** better-auth names its tables without a schema: its connections find them by their search path. */
export const authPool = (url: string, { poolSize = 4 } = {}): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: poolSize,
    options: "-c search_path=auth -c statement_timeout=10000",
    application_name: "kaimen sign-in",
  });
