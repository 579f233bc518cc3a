import type { EntityManager } from "typeorm";
import { digestOfLink } from "./link-code.js";
import { NominationLinkRow } from "./nomination-link.row.js";

export type KeptLink = Readonly<NominationLinkRow>;

const PUT = `
  INSERT INTO nomination_link (id, organisation, open_day, unit, places, closes_on, digest, invited_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisation, open_day, unit) DO UPDATE
    SET places = excluded.places, closes_on = excluded.closes_on, digest = excluded.digest, invited_at = excluded.invited_at
  RETURNING id`;

/** What the office gave to organisations to nominate with. */
export class NominationLinks {
  constructor(private readonly manager: EntityManager) {}

  /**
   * A unit is asked once for an open day. Asked again it gets a new code, which alone opens from then on; whom it has named
   * already stays named.
   */
  async put(link: Omit<KeptLink, "digest">, code: string): Promise<string> {
    const [{ id }] = await this.manager.query(PUT, [
      link.id,
      link.organisation,
      link.openDay,
      link.unit,
      JSON.stringify(link.places),
      link.closesOn,
      digestOfLink(code),
      link.invitedAt,
    ]);
    return id;
  }

  /** What this code opens; null where it opens nothing. */
  async opened(code: string): Promise<KeptLink | null> {
    return this.manager.findOneBy(NominationLinkRow, { digest: digestOfLink(code) });
  }

  /** The same, locked until the transaction ends: two clerks of one organisation must not both give the last place. */
  async held(code: string): Promise<KeptLink | null> {
    return this.manager.findOne(NominationLinkRow, { where: { digest: digestOfLink(code) }, lock: { mode: "pessimistic_write" } });
  }
}
