import type { MigrationInterface, QueryRunner } from "typeorm";

/** The office reads its messages by the time they fall due; an erasure asks which opinions and objections a person still waits for. */
export class OutboxList1790000000091 implements MigrationInterface {
  readonly name = "OutboxList1790000000091";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX outbox_by_town ON outbox (organisation, due_at, id)");
    await runner.query("CREATE INDEX opinion_of_person ON opinion (person_id) WHERE person_id IS NOT NULL");
    await runner.query("CREATE INDEX objection_of_person ON objection (person_id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX outbox_by_town, opinion_of_person, objection_of_person");
  }
}
