import type { MigrationInterface, QueryRunner } from "typeorm";

/** The auditor turns the journal's pages from the newest line back, and within a span of time. */
export class JournalByTime1790000000072 implements MigrationInterface {
  readonly name = "JournalByTime1790000000072";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX journal_by_time ON journal (organisation, at, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX journal_by_time");
  }
}
