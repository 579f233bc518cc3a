import type { MigrationInterface, QueryRunner } from "typeorm";
import { openToApplication } from "../platform/database/privileges.js";

/** A schema for the schedules. What stands in it belongs to pg-boss, whose tables the owner makes at start: see platform/jobs. */
export class Jobs1790000000090 implements MigrationInterface {
  readonly name = "Jobs1790000000090";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE SCHEMA IF NOT EXISTS jobs");
    await runner.query(openToApplication("jobs"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA jobs CASCADE");
  }
}
