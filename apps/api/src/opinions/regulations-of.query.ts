import { type CivilDate, civilDateOf, type Regulation } from "@kaimen/domain";
import { type EntityManager, In } from "typeorm";
import { OpenDayRow } from "../open-days/open-day.row.js";
import { NotFound } from "../platform/errors/not-found.js";
import { RegulationRow } from "../regulations/regulation.row.js";

type Belongs = { readonly organisation: string; readonly openDay?: string | null; readonly registeredOn: CivilDate };

/**
 * Which regulation governs each of these: the version that was fixed for its open day, else the one that was in force when the day
 * of its registration began, so that a setting laid down later moves no deadline that runs. Two round trips for a page; a town has few versions.
 */
export async function regulationsOf(manager: EntityManager, rows: readonly Belongs[], today: CivilDate) {
  const towns = [...new Set(rows.map(({ organisation }) => organisation))];
  const editions = await manager.find(RegulationRow, { where: { organisation: In(towns) }, order: { edition: "DESC", revision: "DESC" } });
  const days = await manager.find(OpenDayRow, {
    where: { id: In(rows.flatMap(({ openDay }) => openDay ?? [])) },
    select: { id: true, governedBy: true },
  });
  const versions = new Map(days.map(({ id, governedBy }) => [id, governedBy]));

  return ({ organisation, openDay, registeredOn }: Belongs): Regulation => {
    const version = versions.get(openDay ?? "");
    const own = editions.filter((edition) => edition.organisation === organisation && (version || edition.inForceFrom <= today));
    const known = (one: RegulationRow) => one.inForceFrom <= registeredOn && civilDateOf(one.adoptedAt) < registeredOn;
    const found = version ? own.find(({ id }) => id === version) : (own.find(known) ?? own.at(-1));
    if (!found) throw new NotFound("regulation in force on", today);
    return found.document;
  };
}
