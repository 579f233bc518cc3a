import type { MigrationInterface, QueryRunner } from "typeorm";

/** Days on which one place differs from the nation, such as a province's own holiday. */
export class LocalDays1790000000111 implements MigrationInterface {
  readonly name = "LocalDays1790000000111";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE local_day (
        organisation text NOT NULL,
        date date NOT NULL,
        name text NOT NULL,
        working boolean NOT NULL,
        entered_by text NOT NULL,
        confirmed_by text,
        PRIMARY KEY (organisation, date),
        CHECK (confirmed_by IS DISTINCT FROM entered_by)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE local_day");
  }
}
