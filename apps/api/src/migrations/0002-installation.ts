import type { MigrationInterface, QueryRunner } from "typeorm";

/** What this database is used for: a demo's may never become an office's, nor an office's a demo's. */
export class Installation1790000000002 implements MigrationInterface {
  readonly name = "Installation1790000000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        demo_begun_at timestamptz NOT NULL,
        demo_filled_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE installation");
  }
}
