import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the office gave to an organisation to nominate with; of the link's code only the digest. */
export class Nominations1790000000031 implements MigrationInterface {
  readonly name = "Nominations1790000000031";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nomination_link (
        id text PRIMARY KEY,
        organisation text NOT NULL,
        open_day text NOT NULL,
        unit text NOT NULL,
        places jsonb NOT NULL,
        closes_on date,
        digest bytea NOT NULL UNIQUE,
        invited_at timestamptz NOT NULL,
        UNIQUE (organisation, open_day, unit)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE nomination_link");
  }
}
