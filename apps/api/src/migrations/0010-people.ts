import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who the office knows (sealed), and in a store of its own the keys that open it and the digests that find it. */
export class People1790000000010 implements MigrationInterface {
  readonly name = "People1790000000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PERSON);
    await runner.query(VAULT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE vault.blind_index, vault.person_key, person");
  }
}

const PERSON = `
  CREATE TABLE person (
    id text PRIMARY KEY,
    organisation text NOT NULL,
    name bytea,
    phone bytea,
    born bytea,
    id_number bytea,
    address bytea,
    created_at timestamptz NOT NULL,
    erased_at timestamptz,
    CHECK (CASE WHEN erased_at IS NULL THEN name IS NOT NULL AND phone IS NOT NULL
                ELSE num_nonnulls(name, phone, born, id_number, address) = 0 END)
  );
  CREATE INDEX ON person (organisation)`;

/** No foreign key to \`person\`: this schema is backed up apart, for days and not for years. */
const VAULT = `
  CREATE TABLE vault.person_key (
    person_id text PRIMARY KEY,
    wrapped_key bytea NOT NULL,
    master_key_id text NOT NULL,
    created_at timestamptz NOT NULL
  );
  CREATE INDEX ON vault.person_key (master_key_id);
  CREATE TABLE vault.blind_index (
    person_id text NOT NULL,
    organisation text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ID_NUMBER', 'NAME_AND_PHONE', 'PHONE')),
    digest bytea NOT NULL,
    PRIMARY KEY (person_id, kind)
  );
  CREATE INDEX ON vault.blind_index (organisation, kind, digest)`;
