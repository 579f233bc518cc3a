import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the departments have said so far, beside their words: the board is filtered by it. */
export class ReviewVerdicts1790000000081 implements MigrationInterface {
  readonly name = "ReviewVerdicts1790000000081";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    for (const statement of FROM_WHAT_WAS_SAID) await runner.query(statement);
    await runner.query("ALTER TABLE candidate_review ALTER verdict DROP DEFAULT, ALTER by_department DROP DEFAULT");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE candidate_review DROP COLUMN verdict, DROP COLUMN by_department");
  }
}

const COLUMNS = `
  ALTER TABLE candidate_review
    ADD COLUMN verdict text NOT NULL DEFAULT 'PENDING' CHECK (verdict IN ('PENDING', 'PASSED', 'RETURNED')),
    ADD COLUMN by_department jsonb NOT NULL DEFAULT '{}'`;

/** The last word of each department by nobody recused; then all together, once all have spoken. */
export const FROM_WHAT_WAS_SAID = [
  `UPDATE candidate_review AS r SET by_department = coalesce((
     SELECT jsonb_object_agg(last.department, CASE last.verdict WHEN 'PASS' THEN 'PASSED' ELSE 'RETURNED' END)
     FROM (
       SELECT DISTINCT ON (said ->> 'department') said ->> 'department' AS department, said ->> 'verdict' AS verdict
       FROM jsonb_array_elements(r.opinions) WITH ORDINALITY AS history (said, place)
       WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(r.recusals) AS gone WHERE gone ->> 'reviewer' = said ->> 'reviewer')
       ORDER BY said ->> 'department', place DESC
     ) AS last), '{}')`,
  `UPDATE candidate_review AS r SET verdict = CASE
     WHEN NOT r.by_department ?& panel.departments THEN 'PENDING'
     WHEN EXISTS (SELECT FROM jsonb_each_text(r.by_department) WHERE value = 'RETURNED') THEN 'RETURNED'
     ELSE 'PASSED' END
   FROM joint_review AS panel WHERE panel.organisation = r.organisation AND panel.open_day = r.open_day`,
];
