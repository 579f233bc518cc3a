import type { MigrationInterface, QueryRunner } from "typeorm";

/** A list may also be named by the organiser; only a lot has something to freeze. */
export class NamedLists1790000000080 implements MigrationInterface {
  readonly name = "NamedLists1790000000080";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constrained("'LOT', 'EVERYBODY', 'ORGANISER'", "method <> 'LOT'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(constrained("'LOT', 'EVERYBODY'", "method = 'EVERYBODY'"));
  }
}

const constrained = (methods: string, nothingFrozen: string) => `
  ALTER TABLE selection
    DROP CONSTRAINT selection_method_check,
    DROP CONSTRAINT selection_check,
    ADD CONSTRAINT selection_method_check CHECK (method IN (${methods})),
    ADD CONSTRAINT selection_check
      CHECK (${nothingFrozen} OR (frozen IS NOT NULL AND commitment IS NOT NULL AND committed_at IS NOT NULL))`;
