import type { MigrationInterface, QueryRunner } from "typeorm";

/** Messages to be sent or phoned. An unsettled one has exactly one recipient: a person, or a sealed address. */
export class Outbox1790000000013 implements MigrationInterface {
  readonly name = "Outbox1790000000013";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id text PRIMARY KEY,
        organisation text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('MAIL', 'SMS', 'CALL')),
        template text NOT NULL,
        person_id text,
        address bytea,
        master_key_id text,
        payload jsonb NOT NULL,
        due_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        unique_as text,
        attempts integer NOT NULL DEFAULT 0,
        leased_until timestamptz,
        settled_at timestamptz,
        sent_at timestamptz,
        called_by text,
        dropped_for text,
        UNIQUE (organisation, unique_as),
        CHECK (settled_at IS NOT NULL OR num_nonnulls(person_id, address) = 1),
        CHECK (num_nonnulls(sent_at, called_by, dropped_for) = (settled_at IS NOT NULL)::integer)
      );
      CREATE INDEX ON outbox (due_at, id) WHERE settled_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE outbox");
  }
}
