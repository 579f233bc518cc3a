import { randomUUID } from "node:crypto";
import { type Instant, instantOf } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { seal, unseal } from "../crypto/envelope.js";
import type { Keyring } from "../crypto/keyring.js";
import { withoutPersonalData } from "../journal/detail.js";
import type { People, PersonId } from "../people/people.js";
import type { CarriedKind, Claimed, Message, Outcome, Told } from "./message.js";
import * as sql from "./outbox.sql.js";

const LEASE_SECONDS = 60;
/** A message that was not taken so often is for a clerk to phone. */
export const MOST_ATTEMPTS = 5;

type Row = Omit<Claimed, "address"> & {
  readonly person_id: PersonId | null;
  readonly address: Buffer | null;
  readonly master_key_id: string | null;
};

type SealedAddress = Pick<Row, "organisation" | "id" | "address" | "master_key_id">;

/** What is to be sent, written in the transaction of the act that causes it: no act without its message, no message without its act. */
export class Outbox {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly people: People,
    private readonly now: () => Instant,
  ) {}

  async enqueue(message: Message): Promise<void> {
    const { organisation, kind, template, payload = {}, dueAt = this.now(), unique = null } = message;
    const id = randomUUID();
    const content = [withoutPersonalData(payload), dueAt, this.now(), unique];
    await this.manager.query(sql.ENQUEUE, [id, organisation, kind, template, ...this.recipientOf(id, message), ...content]);
  }

  /** The same to many people at once, each with the number that is hers; where it is `unique`, once to each number. */
  async enqueueAll({ organisation, kind, template, payload = {}, unique }: Omit<Message, "to">, told: readonly Told[]): Promise<void> {
    const lists = [told.map(({ person }) => person), told.map(({ receipt }) => receipt)];
    const content = [withoutPersonalData(payload), this.now(), unique ? `${unique}/` : null];
    await this.manager.query(sql.ENQUEUE_ALL, [organisation, kind, template, ...content, ...lists]);
  }

  /** Takes up to `most` due messages for a minute. Senders side by side pass over what another one has taken. */
  async claim(most: number, kinds: readonly CarriedKind[]): Promise<Claimed[]> {
    const [rows]: [Row[]] = await this.manager.query(sql.CLAIM, [this.now(), LEASE_SECONDS, MOST_ATTEMPTS, most, kinds]);
    const people = await this.people.read(rows.flatMap(({ person_id }) => person_id ?? []));
    return rows.map(({ person_id, address, master_key_id, ...row }) => ({
      ...row,
      address: person_id ? (people.get(person_id)?.phone ?? null) : this.unsealAddress(row, address!, master_key_id!),
    }));
  }

  /**
   * Sent; or dropped, because its person was erased; or due again after a while that doubles, since the carrier did not take it.
   * After the fifth time it stands on the list of calls.
   */
  async settle({ id, attempts }: Pick<Claimed, "id" | "attempts">, outcome: Outcome): Promise<{ readonly outcome: Outcome }> {
    if (outcome === "SENT") await this.manager.query(sql.SENT, [id, this.now()]);
    else if (outcome === "ERASED") await this.manager.query(sql.DROPPED, [id, this.now(), outcome]);
    else await this.manager.query(sql.RELEASED, [id, later(this.now(), 60 * 2 ** (attempts - 1))]);
    return { outcome };
  }

  /** 已电话通知. Any message may be replaced by a call. False where it was settled before. */
  async markCalledByPhone({ organisation, staff }: { organisation: string; staff: string }, id: string): Promise<boolean> {
    const [, count] = await this.manager.query(sql.CALLED, [organisation, id, this.now(), staff]);
    return count === 1;
  }

  /** The address that a message was written to, as long as it is kept: until it is sent. */
  addressOf({ organisation, id, address, master_key_id }: SealedAddress): string | null {
    return address && this.unsealAddress({ organisation, id }, address, master_key_id!);
  }

  /** Columns person_id, address and master_key_id. */
  private recipientOf(row: string, { organisation, to }: Message) {
    if ("person" in to) return [to.person, null, null];
    return [null, seal(this.keyring.derive("outbox-address", organisation), placeOf(row), to.address), this.keyring.current];
  }

  private unsealAddress({ organisation, id }: { organisation: string; id: string }, sealed: Buffer, masterKeyId: string): string {
    return unseal(this.keyring.derive("outbox-address", organisation, masterKeyId), placeOf(id), sealed).toString();
  }
}

const later = (moment: Instant, seconds: number) => instantOf(new Date(Date.parse(moment) + seconds * 1_000).toISOString());

const placeOf = (row: string) => ({ table: "outbox", column: "address", row });
