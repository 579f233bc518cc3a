import type { MigrationInterface, QueryRunner } from "typeorm";

/** Open days and the seats of their groups. Every index begins with the town, by which the tables can be distributed. */
export class OpenDays1790000000021 implements MigrationInterface {
  readonly name = "OpenDays1790000000021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPEN_DAY);
    await runner.query(QUOTA);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE open_day_quota, open_day");
  }
}

const OPEN_DAY = `
  CREATE TABLE open_day (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    theme text NOT NULL,
    date date NOT NULL,
    starts_at text NOT NULL,
    ends_at text NOT NULL,
    seats integer NOT NULL CHECK (seats > 0),
    governed_by text,
    announced_on date,
    registration_closes_on date,
    applied integer NOT NULL DEFAULT 0 CHECK (applied >= 0),
    details jsonb NOT NULL
  );
  CREATE INDEX ON open_day (organisation, date, id)`;

const QUOTA = `
  CREATE TABLE open_day_quota (
    open_day text NOT NULL REFERENCES open_day (id) ON DELETE CASCADE,
    category text NOT NULL,
    position integer NOT NULL,
    least integer NOT NULL CHECK (least >= 0),
    most integer NOT NULL CHECK (most >= least),
    filled_by text NOT NULL,
    applied integer NOT NULL DEFAULT 0 CHECK (applied >= 0),
    PRIMARY KEY (open_day, category)
  )`;
