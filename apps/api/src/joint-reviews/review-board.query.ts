import {
  type Awaited,
  asSeenBy,
  awaited,
  beginReview,
  type JointReview,
  type JointVerdict,
  maskName,
  type Recusal,
  type ReviewOpinion,
  standingNumber,
  verdictOf,
} from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { ApplicationRow } from "../applications/application.row.js";
import type { People } from "../platform/people/people.js";
import type { Personal } from "../platform/people/personal.js";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import { CandidateReviewRow } from "./candidate-review.row.js";
import { JointReviewRow } from "./joint-review.row.js";

export type Verdict = JointVerdict["verdict"];
export type NumberedOpinion = ReviewOpinion & { readonly number: number; readonly stands: boolean };

/** One row of the review board: who it is, masked; what was said, and what is missing from whom. */
export type ReviewedCandidate = {
  readonly application: string;
  readonly receiptNumber: string;
  readonly category: string;
  readonly name: string | null;
  readonly villageOrUnit: string;
  readonly verdict: Verdict;
  readonly awaited: readonly Awaited[];
  readonly opinions: readonly NumberedOpinion[];
  readonly recusals: readonly Recusal[];
};

/** `department`: only what this one has said, and its verdict in the place of all of them. */
export type BoardFilter = { readonly verdict?: Verdict | null; readonly department?: string | null };
type Of = { readonly organisation: string; readonly openDay: string };
type Reading = { readonly manager: EntityManager; readonly people: People };
type Found = ApplicationRow & { review?: CandidateReviewRow | null };

/** One page in the order of the numbers: the panel, the rows with what was said, their people, and the total. */
export async function reviewBoard(reading: Reading, wanted: Of & PageArgs & BoardFilter): Promise<Connection<ReviewedCandidate>> {
  const panel = await panelOf(reading.manager, wanted);
  if (!panel) return connect<ReviewedCandidate>([], sizeOf(wanted), 0, () => "");
  const query = candidatesOf(reading.manager, wanted);
  const total = await query.getCount();
  const [receipt] = wanted.after ? keyOf(wanted.after) : [];
  if (receipt) query.andWhere("a.receiptNumber > :receipt", { receipt });
  const rows: Found[] = await query.orderBy("a.receiptNumber").limit(limitOf(wanted)).getMany();
  const shown = await shownOf(reading, rows.slice(0, sizeOf(wanted) + 1), panel, wanted.department);
  return connect(shown, sizeOf(wanted), total, ({ receiptNumber }) => cursorOf(receiptNumber));
}

/** One candidate after an act, which has just held the open day. */
export async function reviewedCandidate(reading: Reading, of: Of & { application: string; department?: string }) {
  const panel = await panelOf(reading.manager, of);
  const row: Found | null = await candidatesOf(reading.manager, of).andWhere("a.id = :application", of).getOne();
  const [shown] = panel && row ? await shownOf(reading, [row], panel, of.department) : [];
  return shown as ReviewedCandidate;
}

/** A department that was not asked to review sees nobody. */
async function panelOf(manager: EntityManager, { organisation, openDay, department }: Of & BoardFilter): Promise<JointReviewRow | null> {
  const panel = await manager.findOneBy(JointReviewRow, { organisation, openDay });
  return department == null || panel?.departments.includes(department) ? panel : null;
}

/** Everybody who was not withdrawn or merged, beside what was said; nothing was said yet where there is no row. */
function candidatesOf(manager: EntityManager, { organisation, openDay, verdict, department }: Of & BoardFilter) {
  const ofThis = "r.organisation = a.organisation AND r.open_day = a.open_day AND r.application = a.id";
  const query: SelectQueryBuilder<ApplicationRow> = manager
    .createQueryBuilder(ApplicationRow, "a")
    .leftJoinAndMapOne("a.review", CandidateReviewRow, "r", ofThis)
    .where("a.organisation = :organisation AND a.open_day = :openDay AND a.status NOT IN ('WITHDRAWN', 'MERGED')", {
      organisation,
      openDay,
    });
  const said = department == null ? "r.verdict" : "r.by_department ->> :department";
  if (verdict) query.andWhere(`coalesce(${said}, 'PENDING') = :verdict`, { verdict, department });
  return query;
}

/** Everybody of a page is unsealed in one round trip. */
async function shownOf({ people }: Reading, rows: readonly Found[], panel: JointReviewRow, department?: string | null) {
  const known = await people.read(rows.map(({ personId }) => personId));
  return rows.map((row) => shown(row, known.get(row.personId), panel, department));
}

function shown(row: Found, person: Personal | undefined, { departments, reviewers }: JointReviewRow, department?: string | null) {
  const begun = beginReview(row.receiptNumber, departments);
  const whole: JointReview = row.review ? { ...begun, opinions: row.review.opinions, recusals: row.review.recusals } : begun;
  const seen = department == null ? whole : asSeenBy(whole, department);
  const { id: application, receiptNumber, category, villageOrUnit } = row;
  return {
    ...{ application, receiptNumber, category, villageOrUnit, name: person ? maskName(person.name) : null },
    verdict: verdictOf(seen).verdict,
    awaited: awaited(seen, reviewers),
    opinions: numbered(whole).filter((one) => seen.departments.includes(one.department)),
    recusals: seen.recusals,
  };
}

/** Numbered in the whole history, whatever is shown of it: `changeReviewDecision` names the number. */
const numbered = (review: JointReview): NumberedOpinion[] =>
  review.opinions.map((one, at) => ({ ...one, number: at + 1, stands: standingNumber(review, one.department) === at + 1 }));
