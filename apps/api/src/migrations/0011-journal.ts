import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "../platform/database/privileges.js";

/** One line an act, written once and for all: the application may append, and a trigger stops everybody else. */
export class Journal1790000000011 implements MigrationInterface {
  readonly name = "Journal1790000000011";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(JOURNAL);
    await runner.query(APPEND_ONLY);
    await runner.query(appendOnly("journal"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE journal; DROP FUNCTION refuse_to_rewrite_the_journal");
  }
}

const JOURNAL = `
  CREATE TABLE journal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text NOT NULL,
    at timestamptz NOT NULL,
    event text NOT NULL,
    actor_kind text NOT NULL CHECK (actor_kind IN ('STAFF', 'CITIZEN', 'UNIT', 'SYSTEM', 'KEY')),
    actor text NOT NULL,
    channel text NOT NULL,
    subject_type text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    before_hash bytea CHECK (length(before_hash) = 32),
    after_hash bytea CHECK (length(after_hash) = 32),
    trace text
  );
  CREATE INDEX ON journal (organisation, id);
  CREATE INDEX ON journal (subject_type, subject, id)`;

const APPEND_ONLY = `
  CREATE FUNCTION refuse_to_rewrite_the_journal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The journal is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_the_journal()`;
