import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an office may ask for besides, sealed like everything else that tells of a person, and gone with it. */
export class AskedOfPeople1790000000110 implements MigrationInterface {
  readonly name = "AskedOfPeople1790000000110";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE person ADD COLUMN gender bytea, ADD COLUMN accessibility_needs bytea");
    await runner.query("ALTER TABLE person ADD CHECK (erased_at IS NULL OR num_nonnulls(gender, accessibility_needs) = 0)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE person DROP COLUMN gender, DROP COLUMN accessibility_needs");
  }
}
