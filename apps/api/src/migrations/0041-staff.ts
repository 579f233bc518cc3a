import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who works for a town or county, as what; and the keys of the dashboards that read its figures. */
export class Staff1790000000041 implements MigrationInterface {
  readonly name = "Staff1790000000041";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAFF);
    await runner.query(API_KEY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE api_key; DROP TABLE staff");
  }
}

/** Nobody is ever removed: the journal names staff by id. */
const STAFF = `
  CREATE TABLE staff (
    id text PRIMARY KEY,
    organisation text NOT NULL REFERENCES organisation,
    user_id text NOT NULL UNIQUE REFERENCES auth."user",
    name text NOT NULL,
    username text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9_.]{2,29}$'),
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    unit text,
    must_change_password boolean NOT NULL,
    admitted_at timestamptz NOT NULL,
    suspended_at timestamptz,
    version integer NOT NULL DEFAULT 1
  );
  CREATE INDEX ON staff (organisation, username)`;

/** Only the digest of a key is kept: 256 random bits need no salt and no stretching. */
const API_KEY = `
  CREATE TABLE api_key (
    id text PRIMARY KEY,
    organisation text NOT NULL REFERENCES organisation,
    label text NOT NULL,
    prefix text NOT NULL UNIQUE,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
    origins text[] NOT NULL,
    issued_by text NOT NULL,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  CREATE INDEX ON api_key (organisation, issued_at);
  CREATE INDEX ON api_key USING gin (origins)`;
