import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An opinion is sealed under the key of the person who raised it, and then names no master key; what nobody put a name to stays under the
 * town's. What its clock is counted from stands beside the seal, since it is shown when the words are gone. The rows of before are brought
 * over by `Opinions.reseal`, which a migration, having no master key, cannot do.
 */
export class PersonalOpinions1790000000082 implements MigrationInterface {
  readonly name = "PersonalOpinions1790000000082";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE opinion ADD COLUMN starts_on date, ADD COLUMN extended_by integer");
    await runner.query("UPDATE opinion SET starts_on = received_on, extended_by = 0");
    await runner.query(`
      ALTER TABLE opinion
        ALTER COLUMN starts_on SET NOT NULL,
        ALTER COLUMN extended_by SET NOT NULL,
        ALTER COLUMN master_key_id DROP NOT NULL,
        ADD CONSTRAINT opinion_sealed_by_somebody CHECK (person_id IS NOT NULL OR master_key_id IS NOT NULL)`);
    await runner.query("CREATE INDEX opinion_under_master_key ON opinion (master_key_id, id) WHERE master_key_id IS NOT NULL");
  }

  /** What is sealed under people's own keys stays so: no master key may stand there again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX opinion_under_master_key");
    await runner.query("ALTER TABLE opinion DROP CONSTRAINT opinion_sealed_by_somebody, DROP COLUMN starts_on, DROP COLUMN extended_by");
  }
}
