import type { MigrationInterface, QueryRunner } from "typeorm";

/** A town has one plan a year. What was approved last stands beside the draft that is to take its place. */
export class AnnualPlans1790000000070 implements MigrationInterface {
  readonly name = "AnnualPlans1790000000070";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE annual_plan (
        id text PRIMARY KEY,
        organisation text NOT NULL REFERENCES organisation,
        year integer NOT NULL,
        version integer NOT NULL,
        status text NOT NULL CHECK (status IN ('DRAFT', 'APPROVED')),
        entries jsonb NOT NULL,
        departures jsonb NOT NULL,
        governed_by text,
        approved_on date,
        standing jsonb,
        UNIQUE (organisation, year),
        CHECK (status = 'DRAFT' OR (governed_by IS NOT NULL AND approved_on IS NOT NULL AND standing IS NOT NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE annual_plan");
  }
}
