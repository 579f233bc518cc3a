import { randomBytes } from "node:crypto";
import type { Instant, Opinion, OpinionClock } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Keyring } from "../platform/crypto/keyring.js";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import type { People } from "../platform/people/people.js";
import { OpinionRow } from "./opinion.row.js";
import { columnsOf } from "./opinion-columns.js";
import { recount } from "./opinion-counts.js";
import * as sql from "./opinions.sql.js";
import type { PublishedText } from "./published-text.js";
import { sealForPerson, sealForTown, unsealOpinion } from "./sealed-opinion.js";

/** What the row shows beside the opinion: its clock, and the text that the public reads. */
export type Shown = { readonly clock: OpinionClock | undefined; readonly published?: PublishedText | null };

/** The opinions of every town; each call names the town, so that no town reaches another's. */
export class Opinions {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly people: People,
    private readonly now: () => Instant,
  ) {}

  /** Locks the row until the transaction ends, so that acts on one opinion are taken one at a time. Null where its person was erased. */
  async hold(organisation: string, id: string): Promise<Opinion | null> {
    const row = await this.manager.findOne(OpinionRow, { where: { id, organisation }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("opinion", id);
    return (await this.open([row])).get(id) ?? null;
  }

  /** The open day that it belongs to, asked before anything is locked: the day is always locked first. */
  async openDayOf(organisation: string, id: string): Promise<string | null> {
    const row = await this.manager.findOne(OpinionRow, { where: { id, organisation }, select: { id: true, openDay: true } });
    if (!row) throw new NotFound("opinion", id);
    return row.openDay;
  }

  /** The public number under which the person asks for it; null where nobody left a name. */
  async receiptOf(id: string): Promise<string | null> {
    return (await this.manager.findOneOrFail(OpinionRow, { where: { id }, select: { id: true, receipt: true } })).receipt;
  }

  async add(opinion: Opinion, receipt: string | null, clock: OpinionClock | undefined): Promise<Opinion> {
    const row = { ...(await this.toRow(opinion, clock)), receipt, published: null, publishedOn: null, raisedAt: this.now() };
    await this.manager.insert(OpinionRow, row);
    await recount(this.manager, undefined, row);
    return opinion;
  }

  /** Compare and set: writes only over the version that was read. What was published stays until something newer is. */
  async replace<Next extends Opinion>(was: Opinion, is: Next, { clock, published }: Shown): Promise<Next> {
    const next = { ...is, version: was.version + 1 };
    const shown = published && { published, publishedOn: published.on };
    const { publishedOn } = await this.manager.findOneOrFail(OpinionRow, {
      where: { id: was.id },
      select: { id: true, publishedOn: true },
    });
    const row = { ...(await this.toRow(next, clock)), ...shown };
    const { affected } = await this.manager.update(OpinionRow, { id: was.id, version: was.version }, row);
    if (affected !== 1) throw new StaleWrite("opinion", was.id);
    await recount(this.manager, { ...columnsOf(was, undefined), publishedOn }, { publishedOn, ...row });
    return next;
  }

  /** How many opinions of an open day are still owed an answer: what keeps it from the archive (第八条). Who was erased is owed none. */
  async unanswered(organisation: string, openDay: string): Promise<number> {
    const [{ owed }]: [{ owed: number }] = await this.manager.query(sql.OWED, [organisation, openDay]);
    return owed;
  }

  /** What these rows say, for those who may read it; whose person was erased is not in the map. One round trip, or none. */
  async open(rows: readonly OpinionRow[]): Promise<Map<string, Opinion>> {
    const personal = rows.flatMap(({ person, masterKeyId }) => (masterKeyId === null && person ? [person] : []));
    const keys = await this.people.keysOf(personal);
    return new Map(
      rows.flatMap((row) => {
        const opinion = unsealOpinion(this.keyring, keys, row);
        return opinion ? [[row.id, opinion] as const] : [];
      }),
    );
  }

  /**
   * Brings up to `most` opinions under the seal that is theirs today: a person's under her own key, a nameless one under the current
   * master key. Answers how many it found, so call it until none is left. Whose person was erased before that is read by nobody again.
   */
  async reseal(most: number): Promise<number> {
    const found: { id: string }[] = await this.manager.query(sql.TO_RESEAL, [this.keyring.current, most]);
    for (const { id } of found) {
      const row = await this.manager.findOneByOrFail(OpinionRow, { id });
      const opinion = (await this.open([row])).get(id) as Opinion;
      const key = row.person ? ((await this.people.keysOf([row.person])).get(row.person) ?? randomBytes(32)) : undefined;
      const { startsOn, extendedBy } = columnsOf(opinion, undefined);
      const sealed = key ? sealForPerson(key, opinion) : sealForTown(this.keyring, opinion);
      await this.manager.update(OpinionRow, { id }, { ...sealed, startsOn, extendedBy });
    }
    return found.length;
  }

  private async toRow(opinion: Opinion, clock: OpinionClock | undefined) {
    return { ...columnsOf(opinion, clock), ...(await this.seal(opinion)), changedAt: this.now() };
  }

  /** Who was erased since the opinion was read has taken it along: whoever writes comes too late. */
  private async seal(opinion: Opinion) {
    if (opinion.raisedBy === undefined) return sealForTown(this.keyring, opinion);
    const key = (await this.people.keysOf([opinion.raisedBy])).get(opinion.raisedBy);
    if (!key) throw new StaleWrite("person", opinion.raisedBy);
    return sealForPerson(key, opinion);
  }
}
