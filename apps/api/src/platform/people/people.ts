import { randomUUID } from "node:crypto";
import type { Instant } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Keyring } from "../crypto/keyring.js";
import { oneAtATime, type Turn } from "../turns/one-at-a-time.js";
import * as sql from "./people.sql.js";
import { Personal, type PersonalFields, type PersonalGiven } from "./personal.js";
import { type IndexEntry, type Likeness, phoneToFind, toFind, toIndex } from "./same-person.js";
import { type SealedPerson, sealPerson, unsealPerson } from "./sealed-person.js";

export type PersonId = string;

/** Who is certainly the same person, and who may be and is for a clerk to judge. */
export type SamePeople = { readonly certain: readonly PersonId[]; readonly possible: readonly PersonId[] };

type Wrapped = { readonly id: PersonId; readonly wrapped_key: Buffer; readonly master_key_id: string };
type Stored = SealedPerson & Wrapped & { readonly organisation: string };

export class NobodyThere extends Error {
  constructor(id: PersonId) {
    super(`Person ${id} is unknown or was erased`);
  }
}

/**
 * Everybody the office knows, sealed under a key of their own in schema `vault`. That schema has no foreign key to this one, so that
 * each is dumped and restored without the other: whoever is erased there is unreadable in every old backup of the rest.
 */
export class People {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
    private readonly now: () => Instant,
    private readonly turn: Turn = oneAtATime,
  ) {}

  async add(organisation: string, given: PersonalGiven): Promise<PersonId> {
    const id = randomUUID();
    const person = new Personal(given);
    const { key, wrapped, masterKeyId } = this.keyring.newPersonKey(id);
    const columns = columnsOf(sealPerson(key, id, person));
    const index = listsOf(toIndex(this.keyring, organisation, person));
    await this.manager.query(sql.ADD, [id, organisation, ...columns, this.now(), wrapped, masterKeyId, ...index]);
    return id;
  }

  /** Whoever was erased is not in the map. One round trip. */
  async read(ids: readonly PersonId[]): Promise<Map<PersonId, Personal>> {
    const rows: Stored[] = ids.length === 0 ? [] : await this.manager.query(sql.READ, [ids]);
    return new Map(rows.map((row) => [row.id, this.open(row)]));
  }

  /** The keys of these people, for what else is kept of them and must go with them. Whoever was erased is not in the map. One round trip. */
  async keysOf(ids: readonly PersonId[]): Promise<Map<PersonId, Buffer>> {
    const rows: Wrapped[] = ids.length === 0 ? [] : await this.manager.query(sql.KEYS, [ids]);
    return new Map(rows.map((row) => [row.id, this.keyOf(row)]));
  }

  /** Corrects some values; null takes one away. Throws `NobodyThere` where the person is unknown or erased. */
  async change(id: PersonId, change: Partial<PersonalFields>): Promise<Personal> {
    const [row]: Stored[] = await this.manager.query(sql.READ_TO_CHANGE, [[id]]);
    if (!row) throw new NobodyThere(id);
    const person = this.open(row).with(change);
    await this.manager.query(sql.CHANGE, [id, ...columnsOf(sealPerson(this.keyOf(row), id, person))]);
    await this.index(id, row.organisation, person);
    return person;
  }

  /** For good: without the key nobody can be read here or in a backup, and without the index nobody is found. False where nobody was left. */
  async erase(id: PersonId): Promise<boolean> {
    await this.manager.query(sql.HOLD, [id]);
    const [erased] = await this.manager.query(sql.ERASE, [id, this.now()]);
    return erased.length === 1;
  }

  /**
   * Duplicates: the same ID number, or the same name and phone, is the same person; a shared phone alone is for a clerk to judge.
   * Two who would find each other take turns until the transaction ends, so that asking first and adding then leaves no gap.
   */
  async sameAs(organisation: string, person: Likeness): Promise<SamePeople> {
    const entries = toFind(this.keyring, organisation, person);
    await this.turn(
      this.manager,
      entries.map(({ digest }) => digest),
    );
    const found: { person_id: PersonId; certain: boolean }[] = await this.manager.query(sql.SAME, [organisation, ...listsOf(entries)]);
    const those = (certain: boolean) => found.filter((one) => one.certain === certain).map((one) => one.person_id);
    return { certain: those(true), possible: those(false) };
  }

  /** Takes the turns of many at once and in one order, so that whoever goes through a table of people meets nobody who waits for her. */
  async inTurn(organisation: string, everybody: readonly Likeness[]): Promise<void> {
    const digests = everybody.flatMap((person) => toFind(this.keyring, organisation, person)).map(({ digest }) => digest);
    await this.turn(this.manager, digests);
  }

  /** Which of these people has this phone, without opening anybody. */
  async withPhone(organisation: string, ids: readonly PersonId[], phone: string): Promise<PersonId[]> {
    const sought = phoneToFind(this.keyring, organisation, phone);
    const rows: { person_id: PersonId }[] = await this.manager.query(sql.WITH_PHONE, [organisation, ids, sought]);
    return rows.map((row) => row.person_id);
  }

  /** Brings up to `most` people from older master keys to the current one; answers how many it found, so call it until none is left. */
  async rewrap(most: number): Promise<number> {
    const rows: Stored[] = await this.manager.query(sql.OLDER_KEY, [this.keyring.current, most]);
    for (const row of rows) {
      const { wrapped, masterKeyId } = this.keyring.wrap(row.id, this.keyOf(row));
      await this.manager.query(sql.REWRAP, [row.id, wrapped, masterKeyId]);
      await this.index(row.id, row.organisation, this.open(row));
    }
    return rows.length;
  }

  private async index(id: PersonId, organisation: string, person: Personal): Promise<void> {
    await this.manager.query(sql.INDEX, [id, organisation, ...listsOf(toIndex(this.keyring, organisation, person))]);
    if (person.idNumber === null) await this.manager.query(sql.LEAVE_OUT_ID_NUMBER, [id]);
  }

  private keyOf({ id, wrapped_key, master_key_id }: Wrapped): Buffer {
    return this.keyring.unwrap(id, { wrapped: wrapped_key, masterKeyId: master_key_id });
  }

  private open(row: Stored): Personal {
    return unsealPerson(this.keyOf(row), row.id, row);
  }
}

const columnsOf = ({ name, phone, born, id_number, address, gender, accessibility_needs }: SealedPerson) => [
  ...[name, phone, born, id_number, address],
  ...[gender, accessibility_needs],
];

/** As PostgreSQL's `unnest` takes a table. */
const listsOf = (entries: readonly IndexEntry[]) => [entries.map(({ kind }) => kind), entries.map(({ digest }) => digest)] as const;
