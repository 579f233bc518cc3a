import { type CivilDate, OFFICE_DEFAULTS, type SettingName, spokenBy, stageLeftOut } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { RegulationRow } from "./regulation.row.js";
import type { SettingType } from "./setting.type.js";

/** What the regulation in force leaves to the office, and what holds there, in one read. */
export async function settingsOf(manager: EntityManager, organisation: string, today: CivilDate): Promise<SettingType[]> {
  const row = await manager
    .createQueryBuilder(RegulationRow, "r")
    .where("r.organisation = :organisation AND r.in_force_from <= :today", { organisation, today })
    .orderBy("r.edition", "DESC")
    .addOrderBy("r.revision", "DESC")
    .getOne();
  return row ? (Object.keys(OFFICE_DEFAULTS) as SettingName[]).filter((name) => isLeftTo(row, name)).map((name) => shown(row, name)) : [];
}

const isLeftTo = ({ document }: RegulationRow, name: SettingName): boolean => !spokenBy(document, name) && !stageLeftOut(name, document);

function shown({ document, own }: RegulationRow, clause: SettingName): SettingType {
  const { force, content: usual } = OFFICE_DEFAULTS[clause];
  return { clause, force, content: document[clause]?.content ?? null, usual, laidDownOn: own[clause]?.laidDownOn ?? null };
}
