import { type CivilDate, isCivilDate, OPINION_STATUSES, type OpinionStatus } from "@kaimen/domain";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import type { Tx, World } from "../world.js";
import { OpinionRow } from "./opinion.row.js";
import type { AdminOpinion, OpinionTally } from "./opinion.type.js";
import { countOf } from "./opinion-counts.js";
import { opinionViews } from "./opinion-views.query.js";

export type OpinionFilter = {
  readonly status?: OpinionStatus | null;
  readonly openDay?: string | null;
  /** Only this unit's. */
  readonly unit?: string | null;
  /** Only what is still owed an answer that was due before today. */
  readonly overdue?: boolean;
};

export type BoardWanted = PageArgs & OpinionFilter & { readonly organisation: string };

/** One page of the board, what is due first on top. A constant number of round trips. */
export async function opinionsBoard(tx: Tx, wanted: BoardWanted, world: World): Promise<Connection<AdminOpinion>> {
  const { organisation, status, openDay, unit = null, overdue = false, ...page } = wanted;
  const query = filtered(tx, wanted, world);
  const late = overdue ? await query.getCount() : undefined;
  const [due, id] = page.after ? keyOf(page.after) : [];
  if (due && id) query.andWhere("(o.dueOn, o.id) > (:due, :id)", { due: isCivilDate(due) ? due : "infinity", id });
  const rows = await query.orderBy("o.dueOn").addOrderBy("o.id").limit(limitOf(page)).getMany();

  const total = late ?? (await countOf(tx.manager, { organisation, openDay, unit, statuses: status ? [status] : null }));
  const dueOn = new Map(rows.map((row) => [row.id, row.dueOn]));
  return connect(await opinionViews(tx, rows, world), sizeOf(page), total, (view) => cursorOf(dueOn.get(view.id)!, view.id));
}

function filtered({ manager }: Tx, { organisation, status, openDay, unit = null, overdue }: BoardWanted, world: World) {
  const query = manager.createQueryBuilder(OpinionRow, "o").where("o.organisation = :organisation", { organisation });
  if (status) query.andWhere("o.status = :status", { status });
  if (openDay) query.andWhere("o.openDay = :openDay", { openDay });
  if (unit !== null) query.andWhere("o.unit = :unit", { unit });
  if (overdue) query.andWhere("o.status <> 'REPLIED' AND o.dueOn < :today", { today: world.today() });
  return query;
}

/** As many as are asked for, in the order of the board, to be given out as a list. */
export async function everyOpinion(tx: Tx, wanted: BoardWanted & { first: number }, world: World): Promise<AdminOpinion[]> {
  const rows = await filtered(tx, wanted, world).orderBy("o.dueOn").addOrderBy("o.id").limit(wanted.first).getMany();
  return opinionViews(tx, rows, world);
}

/** One opinion with its whole history; null where there is none, or it is another unit's. */
export async function opinionInReach(tx: Tx, wanted: { organisation: string; id: string; unit?: string }, world: World) {
  const row = await tx.manager.findOneBy(OpinionRow, wanted);
  return row ? (await opinionViews(tx, [row], world))[0]! : null;
}

const TALLY = `
  SELECT c.status, sum(c.n)::integer AS count,
    (SELECT count(*) FROM opinion o WHERE o.organisation = $1 AND o.status = c.status AND o.status <> 'REPLIED' AND o.due_on < $2
      AND ($3::text IS NULL OR o.unit = $3) AND ($4::text IS NULL OR o.open_day = $4))::integer AS overdue
  FROM opinion_count c
  WHERE c.organisation = $1 AND ($3::text IS NULL OR c.unit = $3) AND ($4::text IS NULL OR c.open_day = $4)
  GROUP BY c.status`;

/** The head of each column of the board: how many, and how many are overdue. Only what is overdue is counted row by row. */
export async function opinionTallies(
  { manager }: Tx,
  wanted: Omit<BoardWanted, keyof PageArgs>,
  today: CivilDate,
): Promise<OpinionTally[]> {
  const { organisation, unit = null, openDay = null } = wanted;
  const found: OpinionTally[] = await manager.query(TALLY, [organisation, today, unit, openDay]);
  return OPINION_STATUSES.map((status) => found.find((tally) => tally.status === status) ?? { status, count: 0, overdue: 0 });
}
