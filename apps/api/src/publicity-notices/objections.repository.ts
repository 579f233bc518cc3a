import type { Objection } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import type { People } from "../platform/people/people.js";
import { ObjectionRow } from "./objection.row.js";
import { sealObjection, unsealObjection } from "./sealed-objection.js";

type Kept = Pick<ObjectionRow, "id" | "organisation" | "openDay" | "personId" | "receiptNumber" | "version">;

/** An objection as it is kept: who raised it, is told by the person's id alone. */
export type KeptObjection = Kept & { readonly objection: Objection };

/** The objections of every town. Whoever writes here holds the open day. */
export class Objections {
  constructor(
    private readonly manager: EntityManager,
    private readonly people: People,
  ) {}

  async add(kept: KeptObjection): Promise<KeptObjection> {
    await this.manager.insert(ObjectionRow, await this.toRow(kept));
    return kept;
  }

  async find(organisation: string, id: string): Promise<KeptObjection> {
    const row = await this.manager.findOneBy(ObjectionRow, { organisation, id });
    if (!row) throw new NotFound("objection", id);
    return (await this.opened([row]))[0] as KeptObjection;
  }

  async all(organisation: string, openDay: string): Promise<KeptObjection[]> {
    const rows = await this.manager.find(ObjectionRow, { where: { organisation, openDay }, order: { raisedOn: "ASC", id: "ASC" } });
    return this.opened(rows);
  }

  /** Compare and set: of two who read the same, the second is told to read again. */
  async replace(was: KeptObjection, objection: Objection): Promise<KeptObjection> {
    const is = { ...was, objection, version: was.version + 1 };
    const { affected } = await this.manager.update(ObjectionRow, { id: was.id, version: was.version }, await this.toRow(is));
    if (affected !== 1) throw new StaleWrite("objection", was.id);
    return is;
  }

  /** One round trip for the keys of all who raised them. */
  private async opened(rows: readonly ObjectionRow[]): Promise<KeptObjection[]> {
    const keys = await this.people.keysOf(rows.map(({ personId }) => personId));
    return rows.map((row) => {
      const { id, organisation, openDay, personId, receiptNumber, version } = row;
      return { id, organisation, openDay, personId, receiptNumber, version, objection: unsealObjection(keys.get(personId), row) };
    });
  }

  /** Who was erased meanwhile has no key: what was decided is then told by its columns alone. */
  private async toRow({ objection, ...kept }: KeptObjection): Promise<Partial<ObjectionRow>> {
    const { against, status, raisedOn } = objection;
    const decidedOn = objection.status === "RAISED" ? null : objection.decidedOn;
    const key = (await this.people.keysOf([kept.personId])).get(kept.personId);
    return { ...kept, against, status, raisedOn, decidedOn, ...(key && { sealed: sealObjection(key, kept.id, objection) }) };
  }
}
