import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which departments review an open day's candidates, and what each has said of whom. */
export class JointReviews1790000000032 implements MigrationInterface {
  readonly name = "JointReviews1790000000032";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PANEL);
    await runner.query(CANDIDATE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE candidate_review, joint_review");
  }
}

const PANEL = `
  CREATE TABLE joint_review (
    organisation text NOT NULL,
    open_day text NOT NULL,
    departments text[] NOT NULL CHECK (cardinality(departments) > 0),
    reviewers jsonb NOT NULL,
    opened_on date NOT NULL,
    concluded_on date,
    PRIMARY KEY (organisation, open_day)
  )`;

/** A row comes with the first thing that is said of somebody: who applies late or withdraws needs no care. */
const CANDIDATE = `
  CREATE TABLE candidate_review (
    organisation text NOT NULL,
    open_day text NOT NULL,
    application text NOT NULL,
    version integer NOT NULL,
    opinions jsonb NOT NULL,
    recusals jsonb NOT NULL,
    PRIMARY KEY (organisation, open_day, application)
  )`;
