import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has gone from an open day's list, and who was invited. Who sits where follows from the list and from who has gone. */
export class Invitations1790000000051 implements MigrationInterface {
  readonly name = "Invitations1790000000051";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GONE);
    await runner.query(INVITATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE invitation, roll_gone");
  }
}

const GONE = `
  CREATE TABLE roll_gone (
    organisation text NOT NULL,
    open_day text NOT NULL,
    receipt text NOT NULL,
    because text NOT NULL,
    explanation text,
    gone_at timestamptz NOT NULL,
    PRIMARY KEY (organisation, open_day, receipt)
  )`;

const INVITATION = `
  CREATE TABLE invitation (
    organisation text NOT NULL,
    open_day text NOT NULL,
    receipt text NOT NULL,
    version integer NOT NULL,
    category text NOT NULL,
    status text NOT NULL,
    invited_on date NOT NULL,
    answered_on date,
    reason text,
    promotion jsonb,
    PRIMARY KEY (organisation, open_day, receipt)
  )`;
