import type { MigrationInterface, QueryRunner } from "typeorm";

/** Opinions, their words sealed, and how many there are of each kind that a list counts. */
export class Opinions1790000000060 implements MigrationInterface {
  readonly name = "Opinions1790000000060";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPINION);
    await runner.query(INDEXES);
    await runner.query(COUNTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE opinion_count, opinion");
  }
}

/** `due_on` is only what a list is sorted by: where nobody set a deadline it is `infinity`, so that such opinions come last. */
const OPINION = `
  CREATE TABLE opinion (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    version integer NOT NULL,
    open_day text REFERENCES open_day (id),
    person_id text,
    receipt text,
    kind text NOT NULL,
    channel text NOT NULL,
    status text NOT NULL,
    unit text,
    received_on date NOT NULL,
    round integer NOT NULL CHECK (round > 0),
    due_on date NOT NULL,
    provisional boolean NOT NULL,
    replied_on date,
    working_days_taken integer,
    late boolean,
    on_the_spot boolean,
    adopted boolean,
    grade text,
    published_on date,
    published jsonb,
    sealed bytea NOT NULL,
    master_key_id text NOT NULL,
    raised_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK ((status = 'REPLIED') = (replied_on IS NOT NULL)),
    CHECK ((published_on IS NULL) = (published IS NULL))
  )`;

const INDEXES = `
  CREATE INDEX ON opinion (organisation, status, due_on, id);
  CREATE INDEX ON opinion (organisation, due_on, id);
  CREATE INDEX ON opinion (organisation, unit, due_on, id) WHERE unit IS NOT NULL;
  CREATE INDEX ON opinion (organisation, published_on DESC, id DESC) WHERE published_on IS NOT NULL;
  CREATE INDEX ON opinion (organisation, open_day, published_on DESC, id DESC) WHERE published_on IS NOT NULL;
  CREATE INDEX ON opinion (organisation, open_day) WHERE status <> 'REPLIED'`;

/** Empty texts stand for no open day and no unit, since a primary key takes no null. */
const COUNTS = `
  CREATE TABLE opinion_count (
    organisation text NOT NULL,
    open_day text NOT NULL,
    status text NOT NULL,
    unit text NOT NULL,
    published boolean NOT NULL,
    n integer NOT NULL,
    PRIMARY KEY (organisation, open_day, status, unit, published)
  )`;
