import { beginReview, type CivilDate, type JointReview, type Panel, verdictOf, verdictsByDepartment } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { CandidateReviewRow } from "./candidate-review.row.js";
import { JointReviewRow } from "./joint-review.row.js";

type Of = { readonly organisation: string; readonly openDay: string };
export type Candidate = { readonly application: string; readonly receipt: string; readonly category: string };

/** One candidate's review and the version it was read at; 0 where nothing was said yet. */
export type HeldReview = { readonly review: JointReview; readonly application: string; readonly version: number };

const ALIVE = `
  SELECT id AS application, receipt_number AS receipt, category FROM application
  WHERE organisation = $1 AND open_day = $2 AND status = ANY ($3) ORDER BY receipt_number`;

const ONE = `
  SELECT id AS application, receipt_number AS receipt, category FROM application
  WHERE organisation = $1 AND open_day = $2 AND status = ANY ($3) AND id = $4`;

const MARK = `
  UPDATE application SET status = $5, version = version + 1
  WHERE organisation = $1 AND open_day = $2 AND receipt_number = ANY ($3) AND status = ANY ($4)`;

/** The joint reviews of every town. Whoever writes here holds the open day. */
export class JointReviews {
  constructor(private readonly manager: EntityManager) {}

  async panel({ organisation, openDay }: Of): Promise<Panel | null> {
    return this.manager.findOneBy(JointReviewRow, { organisation, openDay });
  }

  async open({ organisation, openDay }: Of, { departments, reviewers }: Panel, openedOn: CivilDate): Promise<void> {
    const row = { departments: [...departments], reviewers: [...reviewers], openedOn, concludedOn: null };
    await this.manager.insert(JointReviewRow, { organisation, openDay, ...row });
  }

  async appoint({ organisation, openDay }: Of, { reviewers }: Panel): Promise<void> {
    await this.manager.update(JointReviewRow, { organisation, openDay }, { reviewers: [...reviewers] });
  }

  async conclude({ organisation, openDay }: Of, concludedOn: CivilDate): Promise<void> {
    await this.manager.update(JointReviewRow, { organisation, openDay }, { concludedOn });
  }

  /** Whoever has these statuses, by receipt number. */
  async candidates({ organisation, openDay }: Of, statuses: readonly string[]): Promise<Candidate[]> {
    return this.manager.query(ALIVE, [organisation, openDay, statuses]);
  }

  /** One who has one of these statuses, or nobody. */
  async candidate({ organisation, openDay }: Of, application: string, statuses: readonly string[]): Promise<Candidate | undefined> {
    const [found] = await this.manager.query(ONE, [organisation, openDay, statuses, application]);
    return found;
  }

  /** Writes what became of them; who withdrew meanwhile stays withdrawn. */
  async mark({ organisation, openDay }: Of, receipts: readonly string[], from: readonly string[], to: string): Promise<void> {
    await this.manager.query(MARK, [organisation, openDay, receipts, from, to]);
  }

  async reviewOf({ organisation, openDay }: Of, { application, receipt }: Candidate, { departments }: Panel): Promise<HeldReview> {
    const row = await this.manager.findOneBy(CandidateReviewRow, { organisation, openDay, application });
    return heldFrom({ application, receipt }, departments, row);
  }

  async all(of: Of, candidates: readonly Candidate[], { departments }: Panel): Promise<JointReview[]> {
    const rows = await this.manager.findBy(CandidateReviewRow, { organisation: of.organisation, openDay: of.openDay });
    const said = new Map(rows.map((row) => [row.application, row]));
    return candidates.map((one) => heldFrom(one, departments, said.get(one.application) ?? null).review);
  }

  /** Compare and set: of two who read the same, the second is told to read again. */
  async replace({ organisation, openDay }: Of, { application, version }: HeldReview, review: JointReview): Promise<void> {
    const said = { ...toRow(review), version: version + 1 };
    const key = { organisation, openDay, application };
    const written = version === 0 ? await this.begin(key, said) : await this.manager.update(CandidateReviewRow, { ...key, version }, said);
    if (written.affected !== 1) throw new StaleWrite("candidate_review", application);
  }

  private async begin(key: Of & { application: string }, said: Omit<CandidateReviewRow, keyof Of | "application">) {
    const inserted = await this.manager
      .createQueryBuilder()
      .insert()
      .into(CandidateReviewRow)
      .values({ ...key, ...said })
      .orIgnore()
      .returning("version")
      .execute();
    return { affected: (inserted.raw as unknown[]).length };
  }
}

/** The verdicts stand beside the words, so that a board can be filtered by them. */
const toRow = (review: JointReview) => ({
  opinions: [...review.opinions],
  recusals: [...review.recusals],
  verdict: verdictOf(review).verdict,
  byDepartment: verdictsByDepartment(review),
});

function heldFrom({ application, receipt }: Omit<Candidate, "category">, departments: readonly string[], row: CandidateReviewRow | null) {
  const begun = beginReview(receipt, departments);
  const review = row ? { ...begun, opinions: row.opinions, recusals: row.recusals } : begun;
  return { application, review, version: row?.version ?? 0 };
}
