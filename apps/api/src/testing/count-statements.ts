import type { DataSource, Logger } from "typeorm";

/** How many statements a piece of work sends: a page's read must not send more for a longer page. */
export async function countStatements(database: DataSource, work: () => Promise<unknown>): Promise<number> {
  const { logger } = database;
  let count = 0;
  const counting: Logger = {
    logQuery: () => void (count += 1),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
  database.logger = counting;
  try {
    await work();
  } finally {
    database.logger = logger;
  }
  return count;
}
