import type { MigrationInterface, QueryRunner } from "typeorm";

/** Dull data that acts refer to: places, units, and the notices that an office enters before the product brings them. */
export class Reference1790000000022 implements MigrationInterface {
  readonly name = "Reference1790000000022";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLACES);
    await runner.query(NOTICES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE holiday_notice, unit, venue");
  }
}

const PLACES = `
  CREATE TABLE venue (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    address text NOT NULL,
    capacity integer NOT NULL CHECK (capacity > 0),
    retired boolean NOT NULL DEFAULT false,
    UNIQUE (organisation, name)
  );
  CREATE TABLE unit (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    name text NOT NULL,
    retired boolean NOT NULL DEFAULT false,
    UNIQUE (organisation, name)
  )`;

/** The notice is the nation's, so the row belongs to no town; two people of one organisation stand for it. */
const NOTICES = `
  CREATE TABLE holiday_notice (
    year integer PRIMARY KEY,
    notice jsonb NOT NULL,
    entered_by text NOT NULL,
    entered_in text NOT NULL,
    confirmed_by text,
    CHECK (confirmed_by IS DISTINCT FROM entered_by)
  )`;
