import type { Objection } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Keyring } from "../platform/crypto/keyring.js";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import { ObjectionRow } from "./objection.row.js";
import { sealObjection, unsealObjection } from "./sealed-objection.js";

type Kept = Pick<ObjectionRow, "id" | "organisation" | "openDay" | "personId" | "receiptNumber" | "version">;

/** An objection as it is kept: who raised it, is told by the person's id alone. */
export type KeptObjection = Kept & { readonly objection: Objection };

/** The objections of every town. Whoever writes here holds the open day. */
export class Objections {
  constructor(
    private readonly manager: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async add(kept: KeptObjection): Promise<KeptObjection> {
    await this.manager.insert(ObjectionRow, this.toRow(kept));
    return kept;
  }

  async find(organisation: string, id: string): Promise<KeptObjection> {
    const row = await this.manager.findOneBy(ObjectionRow, { organisation, id });
    if (!row) throw new NotFound("objection", id);
    return this.open(row);
  }

  async all(organisation: string, openDay: string): Promise<KeptObjection[]> {
    const rows = await this.manager.find(ObjectionRow, { where: { organisation, openDay }, order: { raisedOn: "ASC", id: "ASC" } });
    return rows.map((row) => this.open(row));
  }

  /** Compare and set: of two who read the same, the second is told to read again. */
  async replace(was: KeptObjection, objection: Objection): Promise<KeptObjection> {
    const is = { ...was, objection, version: was.version + 1 };
    const { affected } = await this.manager.update(ObjectionRow, { id: was.id, version: was.version }, this.toRow(is));
    if (affected !== 1) throw new StaleWrite("objection", was.id);
    return is;
  }

  private open(row: ObjectionRow): KeptObjection {
    const { id, organisation, openDay, personId, receiptNumber, version } = row;
    return { id, organisation, openDay, personId, receiptNumber, version, objection: unsealObjection(this.keyring, row) };
  }

  private toRow({ objection, ...kept }: KeptObjection): ObjectionRow {
    const { against, status, raisedOn } = objection;
    const decidedOn = objection.status === "RAISED" ? null : objection.decidedOn;
    return { ...kept, against, status, raisedOn, decidedOn, ...sealObjection(this.keyring, kept, objection) };
  }
}
