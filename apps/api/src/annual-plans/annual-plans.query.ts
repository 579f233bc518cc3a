import { answeringDays, type CivilDate, gapsOf, type Regulation, type Status, wasHeld } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { AdminOpenDay } from "../open-days/open-day.type.js";
import { openDayRows, selectOpenDays } from "../open-days/open-day-view.query.js";
import { NotFound } from "../platform/errors/not-found.js";
import { Regulations } from "../regulations/regulations.repository.js";
import { AnnualPlanRow, type StandingPlan } from "./annual-plan.row.js";
import type { AdminAnnualPlan } from "./annual-plan.type.js";

type Wanted = { readonly organisation: string; readonly year?: number; readonly today: CivilDate };

/** Open days of the years that are planned: one that was called off answers for no entry. */
const daysOf = (manager: EntityManager, organisation: string, years: readonly number[]) =>
  openDayRows<AdminOpenDay & { readonly status: Status; readonly date: CivilDate }>(
    selectOpenDays(manager)
      .where("d.organisation = :organisation AND d.status <> 'CANCELLED'", { organisation })
      .andWhere("d.date BETWEEN :from AND :to", { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` })
      .orderBy("d.date")
      .addOrderBy("d.id"),
  );

/** A town has few versions of its regulation, and its plans share them. */
function governing(manager: EntityManager, organisation: string, today: CivilDate) {
  const regulations = new Regulations(manager);
  const read = new Map<string | null, Promise<Regulation>>();
  return (governedBy: string | null): Promise<Regulation> => {
    const known = read.get(governedBy) ?? regulations.governing({ organisation, ...(governedBy && { governedBy }) }, today);
    read.set(governedBy, known);
    return known;
  };
}

/** A town's yearly plans, the latest year first, each with what it still lacks and the days that answer for its entries. */
export async function annualPlansOf(manager: EntityManager, { organisation, year, today }: Wanted): Promise<AdminAnnualPlan[]> {
  const where = { organisation, ...(year !== undefined && { year }) };
  const rows = await manager.find(AnnualPlanRow, { where, order: { year: "DESC" } });
  if (rows.length === 0) return [];
  const days = await daysOf(
    manager,
    organisation,
    rows.map((row) => row.year),
  );
  const regulationOf = governing(manager, organisation, today);
  return Promise.all(rows.map(async (row) => shown(row, days, await regulationOf(row.governedBy), today)));
}

function shown(row: AnnualPlanRow, days: Awaited<ReturnType<typeof daysOf>>, regulation: Regulation, today: CivilDate): AdminAnnualPlan {
  const answering = answeringDays(row, days);
  const entries = row.entries.map((entry, at) => ({ ...entry, openDay: answering[at] ?? null }));
  const held = days.filter(wasHeld).map(({ date }) => date);
  return { ...row, entries, gaps: gapsOf({ plan: row, held, regulation, today }) } as unknown as AdminAnnualPlan;
}

/** The plan of a year that is known to be there. */
export async function annualPlanOf(manager: EntityManager, wanted: Wanted & { readonly year: number }): Promise<AdminAnnualPlan> {
  const [plan] = await annualPlansOf(manager, wanted);
  if (!plan) throw new NotFound("annual plan", String(wanted.year));
  return plan;
}

/** What was approved for a year, to the word; null before that, whatever is being drafted. */
export async function standingPlan(manager: EntityManager, organisation: string, year: number): Promise<StandingPlan | null> {
  const row = await manager.findOne(AnnualPlanRow, { where: { organisation, year }, select: { id: true, standing: true } });
  return row?.standing ?? null;
}
