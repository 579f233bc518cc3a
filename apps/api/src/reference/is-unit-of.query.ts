import type { EntityManager } from "typeorm";
import { UnitRow } from "./unit.row.js";

/** Whether a unit of this town is still offered. */
export const isUnitOf = (manager: EntityManager, organisation: string, id: string): Promise<boolean> =>
  manager.existsBy(UnitRow, { id, organisation, retired: false });
