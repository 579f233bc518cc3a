import type { EntityManager } from "typeorm";
import { digestOfLink } from "./link-code.js";
import { NominationLinkRow } from "./nomination-link.row.js";

export type KeptLink = Readonly<NominationLinkRow>;

/** What the office gave to organisations to nominate with. */
export class NominationLinks {
  constructor(private readonly manager: EntityManager) {}

  async add(link: Omit<KeptLink, "digest">, code: string): Promise<void> {
    await this.manager.insert(NominationLinkRow, { ...link, digest: digestOfLink(code) });
  }

  async has({ organisation, openDay, unit }: Pick<KeptLink, "organisation" | "openDay" | "unit">): Promise<boolean> {
    return this.manager.existsBy(NominationLinkRow, { organisation, openDay, unit });
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
