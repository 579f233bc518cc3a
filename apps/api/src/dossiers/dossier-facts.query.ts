import type { CivilDate, DossierAct, DossierFacts, RestatedArticle } from "@kaimen/domain";
import { RegulationRow } from "../regulations/regulation.row.js";
import type { Tx } from "../world.js";
import { DOSSIER_FACTS, YEAR_ACTS } from "./dossier-facts.sql.js";

type Of = { readonly organisation: string; readonly openDay: string };
type Counted = Omit<DossierFacts, "day" | "today" | "regulation" | "calendar" | "review" | "selection"> & {
  readonly review: (Omit<NonNullable<DossierFacts["review"]>, "concludedOn"> & { readonly concludedOn: CivilDate | null }) | null;
  readonly selection: (Omit<NonNullable<DossierFacts["selection"]>, "ground"> & { readonly ground: string | null }) | null;
};

/** What the database leaves empty, the domain leaves out. */
const filled = <Part extends object>(part: Part): { [Key in keyof Part]: NonNullable<Part[Key]> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null)) as never;

export type ReadFacts = { readonly facts: DossierFacts; readonly title: string; readonly restated: readonly RestatedArticle[] };

/** Everything that the dossier of one day stands on, under the regulation that governs it. */
export async function dossierFacts(tx: Tx, { organisation, openDay }: Of, today: CivilDate): Promise<ReadFacts> {
  const day = await tx.openDays.find(organisation, openDay);
  const regulation = await tx.regulations.governing(day, today);
  const { restated } = await tx.manager.findOneByOrFail(RegulationRow, { organisation, id: regulation.id });
  const [{ review, selection, ...counted }]: [Counted] = await tx.manager.query(DOSSIER_FACTS, [organisation, openDay, today]);
  const facts: DossierFacts = {
    ...{ day, today, regulation, calendar: await tx.calendar(organisation) },
    ...counted,
    ...(review && { review: filled(review) }),
    ...(selection && { selection: filled(selection) }),
  };
  return { facts, title: regulation.header.title, restated };
}

/** Who drafted and approved the plan of a year. */
export async function yearActs({ manager }: Pick<Tx, "manager">, organisation: string, plan: string): Promise<DossierAct[]> {
  const [{ acts }]: [{ acts: DossierAct[] }] = await manager.query(YEAR_ACTS, [organisation, plan]);
  return acts;
}
