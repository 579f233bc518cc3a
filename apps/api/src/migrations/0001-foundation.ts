import type { MigrationInterface, QueryRunner } from "typeorm";
import { openToApplication } from "../platform/database/privileges.js";

/** The two schemas, who may do what in them, and the organisations that every other row belongs to. */
export class Foundation1790000000001 implements MigrationInterface {
  readonly name = "Foundation1790000000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE SCHEMA IF NOT EXISTS vault");
    await runner.query(openToApplication("public"));
    await runner.query(openToApplication("vault"));
    await runner.query(ORGANISATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE organisation; DROP SCHEMA vault");
  }
}

/** A code is a segment of an address; a county has no parent here, and a town of no county none either. */
const ORGANISATION = `
  CREATE TABLE organisation (
    id text PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9-]*$'),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TOWN', 'COUNTY')),
    parent_id text REFERENCES organisation,
    credit_code text,
    created_at timestamptz NOT NULL,
    CHECK (kind = 'TOWN' OR parent_id IS NULL)
  );
  CREATE INDEX ON organisation (parent_id)`;
