import type { Instant, PublishedCopy } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { PublishedCopyRow } from "./published-copy.row.js";

/** A copy with the day that it copies, and who wrote it down. */
export type KeptCopy = {
  readonly id: string;
  readonly organisation: string;
  readonly openDay: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly copy: PublishedCopy;
};

/** Where announcements can be read beside the site, in every town. */
export class PublishedCopies {
  constructor(private readonly manager: EntityManager) {}

  async add({ copy, ...kept }: KeptCopy): Promise<void> {
    const nowhere = { address: null, place: null, withdrawn: null };
    await this.manager.insert(PublishedCopyRow, { ...kept, ...nowhere, ...copy });
  }

  /** Locked until the transaction ends: of two clerks who take it back at once, the second is told. */
  async hold(organisation: string, id: string): Promise<KeptCopy> {
    const row = await this.manager.findOne(PublishedCopyRow, { where: { organisation, id }, lock: { mode: "pessimistic_write" } });
    if (!row) throw new NotFound("published copy", id);
    return fromRow(row);
  }

  async replace({ id, organisation }: KeptCopy, { withdrawn }: PublishedCopy): Promise<void> {
    await this.manager.update(PublishedCopyRow, { id, organisation }, { withdrawn: withdrawn ?? null });
  }
}

const fromRow = ({ channel, address, place, publishedAt, withdrawn, ...kept }: PublishedCopyRow): KeptCopy => ({
  ...kept,
  copy: { channel, ...(address && { address }), ...(place && { place }), publishedAt, ...(withdrawn && { withdrawn }) },
});
