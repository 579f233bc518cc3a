import type { MigrationInterface, QueryRunner } from "typeorm";

/** The versions of every town's regulation: added, never changed. */
export class Regulations1790000000020 implements MigrationInterface {
  readonly name = "Regulations1790000000020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regulation (
        organisation text NOT NULL,
        id text NOT NULL,
        edition integer NOT NULL,
        in_force_from date NOT NULL,
        document jsonb NOT NULL,
        restated jsonb NOT NULL,
        adopted_at timestamptz NOT NULL,
        PRIMARY KEY (organisation, id),
        UNIQUE (organisation, edition)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE regulation");
  }
}
