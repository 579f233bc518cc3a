import type { DataSource } from "typeorm";

/** Asks the database the smallest question there is, and does not wait for a slow answer. */
export const databaseAnswers =
  (database: DataSource, patienceMs = 2000) =>
  async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((tell) => {
      timer = setTimeout(() => tell(false), patienceMs);
    });
    const asked = database.query("SELECT 1").then(
      () => true,
      () => false,
    );
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
