import type { MigrationInterface, QueryRunner } from "typeorm";

/** Applications, without a word that tells who somebody is: that stands sealed in \`person\`. */
export class Applications1790000000030 implements MigrationInterface {
  readonly name = "Applications1790000000030";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE application");
  }
}

/**
 * No foreign key to the open day: every insertion would share a lock on its row, in the minute in which a thousand come at once and
 * count themselves in there. Rows of an open day are never deleted.
 */
const APPLICATION = `
  CREATE TABLE application (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    open_day text NOT NULL,
    person_id text NOT NULL,
    receipt_number text NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    category text NOT NULL,
    village_or_unit text NOT NULL,
    topics text[] NOT NULL,
    ties text[] NOT NULL,
    full_civil_capacity boolean NOT NULL,
    consents jsonb NOT NULL,
    consent_text text NOT NULL,
    consent_obtained_by text,
    consent_obtained_on date,
    findings jsonb NOT NULL,
    possible_duplicates text[] NOT NULL,
    merged_into text,
    entered_by text,
    nominated_through text,
    nominated_by text,
    ended_for text,
    submitted_on date NOT NULL,
    submitted_at timestamptz NOT NULL,
    CHECK ((status = 'MERGED') = (merged_into IS NOT NULL)),
    CHECK ((channel = 'NOMINATION') = (nominated_by IS NOT NULL)),
    UNIQUE (organisation, open_day, receipt_number)
  );
  CREATE INDEX ON application (organisation, open_day, submitted_at, id);
  CREATE INDEX ON application (organisation, person_id);
  CREATE INDEX ON application (organisation, nominated_through) WHERE nominated_through IS NOT NULL`;
