import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which code opens what: the public number in clear, the whole code as a keyed digest. */
export class Receipts1790000000014 implements MigrationInterface {
  readonly name = "Receipts1790000000014";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE receipt (
        organisation text NOT NULL,
        series text NOT NULL,
        number text NOT NULL CHECK (number ~ '^[0-9]{6}$'),
        digest bytea NOT NULL,
        subject_type text NOT NULL,
        subject text NOT NULL,
        person_id text NOT NULL,
        issued_at timestamptz NOT NULL,
        PRIMARY KEY (organisation, series, number),
        UNIQUE (organisation, digest)
      );
      CREATE INDEX ON receipt (subject_type, subject)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE receipt");
  }
}
