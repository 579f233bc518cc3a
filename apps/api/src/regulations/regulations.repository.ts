import type { CivilDate, Instant, Pack, Regulation, RegulationId } from "@kaimen/domain";
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
      .getOne();
    if (!row) throw new NotFound("regulation in force on", today);
    return row.document;
  }

  async has(organisation: string, id: RegulationId): Promise<boolean> {
    return this.manager.existsBy(RegulationRow, { organisation, id });
  }

  /** Adds a version; the primary key keeps two clerks from adopting the same one. */
  async adopt(organisation: string, { regulation: document, restated }: Pack, adoptedAt: Instant): Promise<Regulation> {
    const [{ edition }] = await this.manager.query(
      "SELECT coalesce(max(edition), 0) + 1 AS edition FROM regulation WHERE organisation = $1",
      [organisation],
    );
    const { id, inForceFrom } = document;
    await this.manager.insert(RegulationRow, { organisation, id, edition, inForceFrom, document, restated, adoptedAt });
    return document;
  }

  private async version(organisation: string, id: RegulationId): Promise<Regulation> {
    const row = await this.manager.findOneBy(RegulationRow, { organisation, id });
    if (!row) throw new NotFound("regulation", id);
    return row.document;
  }
}
