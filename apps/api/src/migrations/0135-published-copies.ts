import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where an announcement was published beside the site. A wrong line is taken back, never removed. */
export class PublishedCopies1790000000135 implements MigrationInterface {
  readonly name = "PublishedCopies1790000000135";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_copy (
        id text PRIMARY KEY,
        organisation text NOT NULL,
        open_day text NOT NULL REFERENCES open_day (id),
        channel text NOT NULL,
        address text,
        place text,
        published_at timestamptz NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL,
        withdrawn jsonb,
        CHECK (address IS NOT NULL OR place IS NOT NULL)
      )`);
    await runner.query("CREATE INDEX published_copy_of_day ON published_copy (open_day, published_at, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE published_copy");
  }
}
