import type { MigrationInterface, QueryRunner } from "typeorm";

/** A setting of the office makes a new version of the regulation, beside the one as it was adopted: nothing under way changes with it. */
export class Settings1790000000071 implements MigrationInterface {
  readonly name = "Settings1790000000071";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE regulation
        ADD COLUMN revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
        ADD COLUMN own_settings jsonb NOT NULL DEFAULT '{}',
        DROP CONSTRAINT regulation_organisation_edition_key,
        ADD UNIQUE (organisation, edition, revision)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM regulation WHERE revision > 0;
      ALTER TABLE regulation
        DROP CONSTRAINT regulation_organisation_edition_revision_key,
        DROP COLUMN revision,
        DROP COLUMN own_settings,
        ADD UNIQUE (organisation, edition)`);
  }
}
