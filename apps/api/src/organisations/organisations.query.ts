import type { EntityManager } from "typeorm";
import { OrganisationRow } from "./organisation.row.js";

export type OrganisationView = Pick<OrganisationRow, "id" | "code" | "name" | "kind" | "creditCode" | "parentId">;

const view = (manager: EntityManager) =>
  manager
    .createQueryBuilder(OrganisationRow, "o")
    .select(["o.id AS id", "o.code AS code", "o.name AS name", "o.kind AS kind", 'o.credit_code AS "creditCode"'])
    .addSelect("o.parent_id", "parentId")
    .orderBy("o.code");

export const organisationByCode = (manager: EntityManager, code: string) =>
  view(manager).where("o.code = :code", { code }).getRawOne<OrganisationView>();

/** The towns of a county; of a town, none. */
export const townsOf = (manager: EntityManager, county: string) =>
  view(manager).where("o.parent_id = :county", { county }).getRawMany<OrganisationView>();

export const organisationById = (manager: EntityManager, id: string) =>
  view(manager).where("o.id = :id", { id }).getRawOne<OrganisationView>();

/** What a clerk may look into: her own organisation, and the towns of her county. */
export const organisationsInReach = (manager: EntityManager, own: string) =>
  view(manager).where("(o.id = :own OR o.parent_id = :own)", { own });

/** One of them by its code; her own unless told. */
export const organisationInReach = (manager: EntityManager, own: string, code?: string | null) => {
  const query = organisationsInReach(manager, own);
  return (code ? query.andWhere("o.code = :code", { code }) : query.andWhere("o.id = :own")).getRawOne<OrganisationView>();
};
