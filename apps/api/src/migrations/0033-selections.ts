import type { MigrationInterface, QueryRunner } from "typeorm";

/** How each open day's list was drawn up: committed to before anybody threw a die, and published as it came. */
export class Selections1790000000033 implements MigrationInterface {
  readonly name = "Selections1790000000033";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE selection (
        organisation text NOT NULL,
        open_day text NOT NULL,
        version integer NOT NULL,
        method text NOT NULL CHECK (method IN ('LOT', 'EVERYBODY')),
        frozen jsonb,
        commitment text,
        committed_at timestamptz,
        sources jsonb NOT NULL,
        seed text,
        outcome jsonb,
        PRIMARY KEY (organisation, open_day),
        CHECK (method = 'EVERYBODY' OR (frozen IS NOT NULL AND commitment IS NOT NULL AND committed_at IS NOT NULL)),
        CHECK (method = 'LOT' OR outcome IS NOT NULL)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE selection");
  }
}
