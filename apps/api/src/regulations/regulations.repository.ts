import type { CivilDate, Instant, OfficeRegulation, OwnSettings, Pack, Regulation, RegulationId } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { RegulationRow } from "./regulation.row.js";

/** The versions of every town's regulation. */
export class Regulations {
  constructor(private readonly manager: EntityManager) {}

  /** The version that was fixed when the plan was approved; before that, the one in force today. */
  governing({ organisation, governedBy }: { organisation: string; governedBy?: RegulationId }, today: CivilDate): Promise<Regulation> {
    return governedBy ? this.version(organisation, governedBy) : this.inForce(organisation, today);
  }

  async inForce(organisation: string, today: CivilDate): Promise<Regulation> {
    const row = await this.manager
      .createQueryBuilder(RegulationRow, "r")
      .where("r.organisation = :organisation AND r.in_force_from <= :today", { organisation, today })
      .orderBy("r.edition", "DESC")
      .addOrderBy("r.revision", "DESC")
      .getOne();
    if (!row) throw new NotFound("regulation in force on", today);
    return row.document;
  }

  /**
   * The regulation in force with the office's own settings, and after it those that are adopted for a later day. What a town has
   * adopted is locked until the transaction ends, so that its settings are laid down one at a time.
   */
  async holdOffice(organisation: string, today: CivilDate): Promise<[OfficeRegulation, ...OfficeRegulation[]]> {
    await this.lock(organisation);
    const rows = await this.manager.find(RegulationRow, { where: { organisation }, order: { edition: "ASC", revision: "DESC" } });
    const latest = rows.filter((row, at) => row.edition !== rows[at - 1]?.edition);
    const [inForce, ...coming] = latest.slice(latest.findLastIndex(({ inForceFrom }) => inForceFrom <= today));
    if (!inForce || inForce.inForceFrom > today) throw new NotFound("regulation in force on", today);
    return [officeOf(inForce), ...coming.map(officeOf)];
  }

  /** What the office has laid down so far, whatever is in force; nothing where there is no regulation yet. */
  async holdOwnSettings(organisation: string): Promise<OwnSettings> {
    await this.lock(organisation);
    const row = await this.manager.findOne(RegulationRow, { where: { organisation }, order: { edition: "DESC", revision: "DESC" } });
    return row?.own ?? {};
  }

  async has(organisation: string, id: RegulationId): Promise<boolean> {
    return this.manager.existsBy(RegulationRow, { organisation, id });
  }

  /** Adds a version; the primary key keeps two clerks from adopting the same one. */
  async adopt(organisation: string, { regulation, restated }: Pack, own: OwnSettings, adoptedAt: Instant): Promise<Regulation> {
    const [{ edition }] = await this.manager.query(
      "SELECT coalesce(max(edition), 0) + 1 AS edition FROM regulation WHERE organisation = $1",
      [organisation],
    );
    const { id, inForceFrom } = regulation;
    const row = { organisation, id, edition, revision: 0, inForceFrom, document: regulation, own, restated, adoptedAt };
    await this.manager.insert(RegulationRow, row);
    return regulation;
  }

  /** Adds what a setting made of a version, under the id as it was adopted and the number of the revision: `shuidong-2024.1`. */
  async revise(organisation: string, { regulation: was }: OfficeRegulation, is: OfficeRegulation, adoptedAt: Instant): Promise<Regulation> {
    const row = await this.manager.findOneByOrFail(RegulationRow, { organisation, id: was.id });
    const base = await this.manager.findOneByOrFail(RegulationRow, { organisation, edition: row.edition, revision: 0 });
    const revision = row.revision + 1;
    const document = { ...is.regulation, id: `${base.id}.${revision}` };
    await this.manager.insert(RegulationRow, { ...row, id: document.id, revision, document, own: is.own, adoptedAt });
    return document;
  }

  private async lock(organisation: string): Promise<void> {
    await this.manager.query("SELECT id FROM regulation WHERE organisation = $1 AND revision = 0 ORDER BY edition FOR UPDATE", [
      organisation,
    ]);
  }

  private async version(organisation: string, id: RegulationId): Promise<Regulation> {
    const row = await this.manager.findOneBy(RegulationRow, { organisation, id });
    if (!row) throw new NotFound("regulation", id);
    return row.document;
  }
}

const officeOf = ({ document, own }: RegulationRow): OfficeRegulation => ({ regulation: document, own });
