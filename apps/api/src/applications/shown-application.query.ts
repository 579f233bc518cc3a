import type { EntityManager, SelectQueryBuilder } from "typeorm";
import type { People } from "../platform/people/people.js";
import type { Personal } from "../platform/people/personal.js";
import { UnitRow } from "../reference/unit.row.js";
import { ApplicationRow } from "./application.row.js";

/** What a reading needs: the rows, and who may unseal a person. */
export type Reading = { readonly manager: EntityManager; readonly people: People };

/** An application beside its person, who is masked by whoever shows it; null where she was erased. */
export type ShownApplication = Readonly<ApplicationRow> & { readonly person: Personal | null; readonly nominatingUnit: string | null };

type Found = ApplicationRow & { unit?: UnitRow | null };

/** With the name of the unit that nominated, in the same round trip. */
export const selectApplications = (manager: EntityManager): SelectQueryBuilder<ApplicationRow> =>
  manager
    .createQueryBuilder(ApplicationRow, "a")
    .leftJoinAndMapOne("a.unit", UnitRow, "unit", "unit.id = a.nominated_by AND unit.organisation = a.organisation");

/** Everybody of a page is unsealed in one round trip. */
export async function withPeople(people: People, rows: readonly Found[]): Promise<ShownApplication[]> {
  const known = await people.read(rows.map(({ personId }) => personId));
  return rows.map(({ unit, ...row }) => ({ ...row, person: known.get(row.personId) ?? null, nominatingUnit: unit?.name ?? null }));
}

/** One application as the office sees it; null where this town has none of that id. */
export async function findApplication({ manager, people }: Reading, organisation: string, id: string): Promise<ShownApplication | null> {
  const row = await selectApplications(manager).where("a.organisation = :organisation AND a.id = :id", { organisation, id }).getOne();
  return row ? ((await withPeople(people, [row]))[0] ?? null) : null;
}

/** After an act, which has just held it. */
export const shownApplication = async (reading: Reading, organisation: string, id: string): Promise<ShownApplication> =>
  (await findApplication(reading, organisation, id)) as ShownApplication;
