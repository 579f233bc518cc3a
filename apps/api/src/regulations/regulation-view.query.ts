import type { ClauseName, Regulation } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { NotFound } from "../platform/errors/not-found.js";
import { RegulationRow } from "./regulation.row.js";
import type { RegulationType } from "./regulation.type.js";

const NOT_CLAUSES = new Set(["id", "header", "inForceFrom", "without"]);

const clausesOf = (document: Regulation) =>
  Object.entries(document)
    .filter(([name]) => !NOT_CLAUSES.has(name))
    .map(([name, clause]) => ({ name: name as ClauseName, ...(clause as object) }));

/** One version as the sites show it: the named one, or the one in force on a day. */
export async function regulationView(
  manager: EntityManager,
  wanted: { organisation: string } & ({ id: string } | { on: string }),
): Promise<RegulationType | null> {
  const query = manager.createQueryBuilder(RegulationRow, "r").where("r.organisation = :organisation", wanted);
  query.orderBy("r.edition", "DESC").addOrderBy("r.revision", "DESC");
  const row = await ("id" in wanted ? query.andWhere("r.id = :id", wanted) : query.andWhere("r.in_force_from <= :on", wanted)).getOne();
  return row && shownAs(row.document, row.restated);
}

/** A version that is known to be there. */
export async function regulationNamed(manager: EntityManager, organisation: string, id: string): Promise<RegulationType> {
  const regulation = await regulationView(manager, { organisation, id });
  if (!regulation) throw new NotFound("regulation", id);
  return regulation;
}

/** In the shape of the GraphQL type. */
export const shownAs = (document: Regulation, restated: RegulationRow["restated"]): RegulationType =>
  ({ ...document, articles: restated, clauses: clausesOf(document) }) as unknown as RegulationType;
