import type { OpinionStatus } from "@kaimen/domain";
import { type EntityManager, In } from "typeorm";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import { UnitRow } from "../reference/unit.row.js";
import { OpinionRow } from "./opinion.row.js";
import { countOf } from "./opinion-counts.js";
import type { OpinionCounts, PublishedOpinion } from "./published-opinion.type.js";

export type PublishedWanted = PageArgs & {
  readonly organisation: string;
  readonly openDay?: string | null;
  readonly statuses?: readonly OpinionStatus[] | null;
};

type Shown = Omit<OpinionRow, "published" | "publishedOn"> & { published: NonNullable<OpinionRow["published"]>; publishedOn: string };

const COLUMNS = ["id", "receipt", "openDay", "kind", "status", "receivedOn", "published", "publishedOn", "grade"] as const;

/** What the public may read, the latest first: masked texts only, so that nothing is unsealed. Three round trips a page. */
export async function publishedOpinions(manager: EntityManager, wanted: PublishedWanted): Promise<Connection<PublishedOpinion>> {
  const { organisation, openDay, statuses, ...page } = wanted;
  const query = manager
    .createQueryBuilder(OpinionRow, "o")
    .select(COLUMNS.map((column) => `o.${column}`))
    .where("o.organisation = :organisation AND o.publishedOn IS NOT NULL", { organisation });
  if (openDay) query.andWhere("o.openDay = :openDay", { openDay });
  if (statuses) query.andWhere("o.status = ANY (:statuses)", { statuses });
  const [on, id] = page.after ? keyOf(page.after) : [];
  if (on && id) query.andWhere("(o.publishedOn, o.id) < (:on, :id)", { on, id });
  query.orderBy("o.publishedOn", "DESC").addOrderBy("o.id", "DESC").limit(limitOf(page));

  const rows = (await query.getMany()) as Shown[];
  const names = await unitNames(manager, rows);
  const total = await countOf(manager, { ...wanted, published: true });
  const nodes = rows.map((row) => shown(row, names));
  return connect(nodes, sizeOf(page), total, (row) => cursorOf(row.publishedOn, row.id));
}

async function unitNames(manager: EntityManager, rows: readonly Shown[]): Promise<Map<string, string>> {
  const units = await manager.findBy(UnitRow, { id: In(rows.flatMap(({ published }) => published.unit ?? [])) });
  return new Map(units.map(({ id, name }) => [id, name]));
}

function shown({ published: { unit, on: _, ...text }, receipt, ...row }: Shown, names: ReadonlyMap<string, string>) {
  return { ...row, ...text, receiptNumber: receipt, department: names.get(unit ?? "") ?? null } as unknown as PublishedOpinion;
}

/** What a page says above its list: n raised, n answered, n still open. */
export async function opinionCounts(manager: EntityManager, organisation: string, openDay: string | null): Promise<OpinionCounts> {
  const raised = await countOf(manager, { organisation, openDay });
  const answered = await countOf(manager, { organisation, openDay, statuses: ["REPLIED"] });
  return { raised, answered, open: raised - answered };
}
