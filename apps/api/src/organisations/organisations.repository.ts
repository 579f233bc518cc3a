import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { OrganisationRow } from "./organisation.row.js";

/** A town or county, as it was founded. */
export type Organisation = Readonly<OrganisationRow>;

/** The towns and counties, as acts of citizens name them: by the segment of their address. */
export class Organisations {
  constructor(private readonly manager: EntityManager) {}

  async idOf(code: string): Promise<string> {
    const row = await this.manager.findOne(OrganisationRow, { where: { code }, select: { id: true } });
    if (!row) throw new NotFound("organisation", code);
    return row.id;
  }

  has(code: string): Promise<boolean> {
    return this.manager.existsBy(OrganisationRow, { code });
  }

  /** Only towns belong to something, and only to a county. */
  isCounty(id: string): Promise<boolean> {
    return this.manager.existsBy(OrganisationRow, { id, kind: "COUNTY" });
  }

  async add(organisation: Organisation): Promise<Organisation> {
    await this.manager.insert(OrganisationRow, organisation);
    return organisation;
  }
}
