import type { Instant } from "@kaimen/domain";
import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";
import { StaffRow } from "../staff/staff.row.js";
import { JournalLineRow } from "./journal-line.row.js";
import type { JournalLineType } from "./journal-line.type.js";

export type JournalFilter = {
  readonly event?: string | null;
  readonly subject?: string | null;
  readonly since?: Instant | null;
  /** Not included, so that two spans that meet share no line. */
  readonly until?: Instant | null;
  readonly actor?: string | null;
};

type Wanted = PageArgs & JournalFilter & { readonly organisation: string };
type Read = Omit<JournalLineType, "actor" | "subject"> &
  Pick<JournalLineRow, "actorKind" | "actor" | "subjectType"> & { readonly subject: string; readonly name: string | null };

/** One page of an organisation's journal, the newest line first: one round trip and a count, however many lines. */
export async function journalLines(manager: EntityManager, { organisation, ...wanted }: Wanted): Promise<Connection<JournalLineType>> {
  const query = manager.createQueryBuilder(JournalLineRow, "l").where("l.organisation = :organisation", { organisation });
  narrow(query, wanted);
  const total = await query.getCount();

  const [at, id] = wanted.after ? keyOf(wanted.after) : [];
  if (at && id) query.andWhere("(l.at, l.id) < (CAST(:at AS timestamptz), CAST(:id AS bigint))", { at, id });
  query.orderBy("l.at", "DESC").addOrderBy("l.id", "DESC").limit(limitOf(wanted));
  const rows = await columns(query).getRawMany<Read>();
  return connect(rows.map(shown), sizeOf(wanted), total, (line) => cursorOf(line.at, line.id));
}

function narrow(query: SelectQueryBuilder<JournalLineRow>, { event, subject, since, until, actor }: JournalFilter): void {
  if (event) query.andWhere("l.event = :event", { event });
  if (subject) query.andWhere("l.subject = :subject", { subject });
  if (since) query.andWhere("l.at >= :since", { since });
  if (until) query.andWhere("l.at < :until", { until });
  if (actor) query.andWhere("l.actor = :actor", { actor });
}

/** Staff are never removed, so each of them has a name. */
const columns = (query: SelectQueryBuilder<JournalLineRow>) =>
  query
    .leftJoin(StaffRow, "s", "l.actor_kind = 'STAFF' AND s.id = l.actor AND s.organisation = l.organisation")
    .select(["l.id AS id", "l.event AS event", "l.at AS at", "l.channel AS channel", "l.detail AS detail", "l.actor AS actor"])
    .addSelect(['l.actor_kind AS "actorKind"', "s.name AS name", "l.subject AS subject", 'l.subject_type AS "subjectType"'])
    .addSelect(["encode(l.before_hash, 'hex') AS \"beforeHash\"", "encode(l.after_hash, 'hex') AS \"afterHash\""]);

const shown = ({ actorKind: kind, actor, name, subjectType: type, subject, ...line }: Read): JournalLineType => ({
  ...line,
  actor: { kind, id: actor, name },
  subject: { type, id: subject },
});
