import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who came: to the day, and to each stop of it. */
export class CheckIns1790000000052 implements MigrationInterface {
  readonly name = "CheckIns1790000000052";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHECK_IN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE check_in");
  }
}

/** An empty stop is the door: a primary key takes no null, and whoever is scanned twice at one place came there once. */
const CHECK_IN = `
  CREATE TABLE check_in (
    organisation text NOT NULL,
    open_day text NOT NULL,
    receipt text NOT NULL,
    stop text NOT NULL,
    at timestamptz NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (organisation, open_day, receipt, stop)
  )`;
