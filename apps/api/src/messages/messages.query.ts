import type { Instant } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { JsonObject } from "../platform/journal/canonical.js";
import type { CarriedKind, MessageKind, MessageStanding } from "../platform/outbox/message.js";
import { MOST_ATTEMPTS, type Outbox } from "../platform/outbox/outbox.js";
import type { People } from "../platform/people/people.js";
import type { Personal } from "../platform/people/personal.js";
import { type Connection, connect } from "../platform/relay/connection.type.js";
import { cursorOf, keyOf, limitOf, type PageArgs, sizeOf } from "../platform/relay/page.js";

/** A message beside whom it is for, who is masked by whoever shows it: a person, or the address of a unit. Nobody, once she was erased. */
export type ShownMessage = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly template: string;
  readonly payload: JsonObject;
  readonly standing: MessageStanding;
  readonly dueAt: Instant;
  readonly sentAt: Instant | null;
  readonly calledAt: Instant | null;
  readonly calledBy: string | null;
  readonly attempts: number;
  readonly person: Personal | null;
  readonly address: string | null;
};

export type Reading = { readonly manager: EntityManager; readonly people: People; readonly outbox: Outbox };
export type At = { readonly now: Instant; readonly carried: readonly CarriedKind[] };
type Wanted = PageArgs & { readonly standing?: MessageStanding | null };
type Of = { readonly organisation: string; readonly templates: string };

/** Due, and no gateway of this installation carries it, or its gateway did not take it often enough. */
const SHOWN = `
  SELECT * FROM (
    SELECT id, kind, template, payload, attempts, due_at AS "dueAt", sent_at AS "sentAt", called_by AS "calledBy",
      CASE WHEN called_by IS NOT NULL THEN settled_at END AS "calledAt", person_id, address, master_key_id, organisation,
      CASE WHEN sent_at IS NOT NULL THEN 'SENT' WHEN called_by IS NOT NULL THEN 'CALLED' WHEN dropped_for IS NOT NULL THEN 'DROPPED'
           WHEN EXISTS (SELECT FROM person WHERE person.id = person_id AND person.erased_at IS NOT NULL) THEN 'DROPPED'
           WHEN due_at <= $3 AND (NOT kind = ANY ($4) OR attempts >= ${MOST_ATTEMPTS}) THEN 'TO_CALL' ELSE 'WAITING' END AS standing
    FROM outbox WHERE organisation = $1 AND template LIKE $2
  ) AS message`;

const PAGE = `${SHOWN}
  WHERE ($5::text IS NULL OR standing = $5) AND ($6::timestamptz IS NULL OR ("dueAt", id) > ($6, $7)) ORDER BY "dueAt", id LIMIT $8`;

const TOTAL = `SELECT count(*)::integer AS total FROM (${SHOWN}) AS message WHERE $5::text IS NULL OR standing = $5`;

type Row = Omit<ShownMessage, "person" | "address"> & {
  readonly organisation: string;
  readonly person_id: string | null;
  readonly address: Buffer | null;
  readonly master_key_id: string | null;
};

/** One page, what has waited longest first: the rows, whom they are for, and the total. */
export async function messagesList(reading: Reading, of: Of, at: At, wanted: Wanted): Promise<Connection<ShownMessage>> {
  const { manager } = reading;
  const filter = [of.organisation, of.templates, at.now, at.carried, wanted.standing ?? null];
  const [after, id] = wanted.after ? keyOf(wanted.after) : [];
  const found: Row[] = await manager.query(PAGE, [...filter, after ?? null, id ?? null, limitOf(wanted)]);
  const [{ total }] = await manager.query(TOTAL, filter);
  const rows = await withRecipients(reading, found.slice(0, sizeOf(wanted) + 1));
  return connect(rows, sizeOf(wanted), total, (row) => cursorOf(row.dueAt, row.id));
}

/** After an act, which has just held it. */
export async function shownMessage(reading: Reading, of: Of, at: At, id: string): Promise<ShownMessage> {
  const rows: Row[] = await reading.manager.query(`${SHOWN} WHERE id = $5`, [of.organisation, of.templates, at.now, at.carried, id]);
  return (await withRecipients(reading, rows))[0] as ShownMessage;
}

/** Everybody of a page is unsealed in one round trip. */
async function withRecipients({ people, outbox }: Reading, rows: readonly Row[]): Promise<ShownMessage[]> {
  const known = await people.read(rows.flatMap(({ person_id }) => person_id ?? []));
  return rows.map(({ person_id, address, master_key_id, ...row }) => ({
    ...row,
    person: (person_id && known.get(person_id)) || null,
    address: outbox.addressOf({ ...row, address, master_key_id }),
  }));
}
