import type { EntityManager } from "typeorm";
import type { OpinionRow } from "./opinion.row.js";

type Counted = Pick<OpinionRow, "organisation" | "openDay" | "status" | "unit" | "publishedOn">;

/** In one order by everybody, so that two transactions that touch the same two counters do not wait for each other. */
const COUNT = `
  INSERT INTO opinion_count AS c (organisation, open_day, status, unit, published, n)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::integer[]) AS t (o, d, s, u, p, n)
  ORDER BY o, d, s, u, p
  ON CONFLICT (organisation, open_day, status, unit, published) DO UPDATE SET n = c.n + excluded.n`;

const keyOf = ({ organisation, openDay, status, unit, publishedOn }: Counted) =>
  [organisation, openDay ?? "", status, unit ?? "", publishedOn !== null] as const;

/** Moves one opinion from counter to counter; a list never counts its rows. */
export async function recount(manager: EntityManager, was: Counted | undefined, is: Counted): Promise<void> {
  const moves = [...(was ? [[...keyOf(was), -1]] : []), [...keyOf(is), 1]];
  if (was && keyOf(was).join("\n") === keyOf(is).join("\n")) return;
  await manager.query(
    COUNT,
    [0, 1, 2, 3, 4, 5].map((column) => moves.map((move) => move[column])),
  );
}

const SUM = `
  SELECT coalesce(sum(n), 0)::integer AS n FROM opinion_count
  WHERE organisation = $1 AND ($2::text IS NULL OR open_day = $2) AND ($3::text[] IS NULL OR status = ANY ($3))
    AND ($4::text IS NULL OR unit = $4) AND ($5::boolean IS NULL OR published = $5)`;

export type CountWanted = {
  readonly organisation: string;
  readonly openDay?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly unit?: string | null;
  readonly published?: boolean;
};

export async function countOf(manager: EntityManager, wanted: CountWanted): Promise<number> {
  const { organisation, openDay = null, statuses = null, unit = null, published = null } = wanted;
  const [{ n }] = await manager.query(SUM, [organisation, openDay, statuses, unit, published]);
  return n;
}
