import type { MigrationInterface, QueryRunner } from "typeorm";

/** The public figures count every opinion of a day, whatever its status. */
export class OpinionsOfADay1790000000112 implements MigrationInterface {
  readonly name = "OpinionsOfADay1790000000112";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX opinion_of_day ON opinion (organisation, open_day)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX opinion_of_day");
  }
}
