import type { MigrationInterface, QueryRunner } from "typeorm";

/** Answers that a retry gets again. Neither the client's key nor the answer stands in clear: see platform/idempotency. */
export class Idempotency1790000000012 implements MigrationInterface {
  readonly name = "Idempotency1790000000012";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        organisation text NOT NULL,
        scope text NOT NULL,
        digest bytea NOT NULL,
        fingerprint bytea NOT NULL,
        answer bytea NOT NULL,
        master_key_id text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (organisation, scope, digest)
      );
      CREATE INDEX ON idempotency_key (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE idempotency_key");
  }
}
