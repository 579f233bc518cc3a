import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "../platform/database/privileges.js";

/** What has left the office, word for word and with its first moment: never changed, since a back-dated publication is a falsified one. */
export class Publications1790000000024 implements MigrationInterface {
  readonly name = "Publications1790000000024";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publication (
        organisation text NOT NULL,
        subject text NOT NULL,
        document text NOT NULL,
        text text NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (organisation, subject, document)
      )`);
    await runner.query(appendOnly("publication"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE publication");
  }
}
