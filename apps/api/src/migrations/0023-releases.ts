import type { MigrationInterface, QueryRunner } from "typeorm";

/** The text that is to leave the office, and who has read it: one row for each document, the latest text. */
export class Releases1790000000023 implements MigrationInterface {
  readonly name = "Releases1790000000023";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE release (
        organisation text NOT NULL,
        subject text NOT NULL,
        document text NOT NULL,
        text text NOT NULL,
        status text NOT NULL,
        details jsonb NOT NULL,
        PRIMARY KEY (organisation, subject, document)
      );
      CREATE INDEX ON release (organisation, status)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE release");
  }
}
