import type { MigrationInterface, QueryRunner } from "typeorm";

/** Public notices with their lists, and what was objected to somebody on one. */
export class PublicityNotices1790000000050 implements MigrationInterface {
  readonly name = "PublicityNotices1790000000050";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTICE);
    await runner.query(OBJECTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE objection, publicity_notice");
  }
}

/** `lines` as they were published, masked; null once they were taken down. */
const NOTICE = `
  CREATE TABLE publicity_notice (
    organisation text NOT NULL,
    open_day text NOT NULL,
    version integer NOT NULL,
    published_at timestamptz NOT NULL,
    closes_on date NOT NULL,
    lines jsonb,
    PRIMARY KEY (organisation, open_day)
  );
  CREATE INDEX ON publicity_notice (closes_on) WHERE lines IS NOT NULL`;

/** Who objects is a person like any other; what is written may name people, so it lies sealed under her key. */
const OBJECTION = `
  CREATE TABLE objection (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    open_day text NOT NULL,
    against text NOT NULL,
    person_id text NOT NULL,
    receipt_number text NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    raised_on date NOT NULL,
    decided_on date,
    sealed bytea NOT NULL,
    CHECK ((status = 'RAISED') = (decided_on IS NULL))
  );
  CREATE INDEX ON objection (organisation, open_day, raised_on, id)`;
