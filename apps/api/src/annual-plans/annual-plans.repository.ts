import type { AnnualPlan } from "@kaimen/domain";
import type { EntityManager, FindOptionsWhere } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { NotFound } from "../platform/errors/not-found.js";
import { AnnualPlanRow } from "./annual-plan.row.js";

/** The yearly plans of every town, one a year. */
export class AnnualPlans {
  constructor(private readonly manager: EntityManager) {}

  /** Locks the row until the transaction ends, so that acts on one plan are taken one at a time. */
  async hold(organisation: string, id: string): Promise<AnnualPlan> {
    const plan = await this.held({ organisation, id });
    if (!plan) throw new NotFound("annual plan", id);
    return plan;
  }

  /** The same, by the year; null where nothing was drafted for it. */
  holdYear(organisation: string, year: number): Promise<AnnualPlan | null> {
    return this.held({ organisation, year });
  }

  /** The first draft of a year. Where two clerks write one at once, the second is told that somebody was quicker. */
  async add(plan: AnnualPlan): Promise<AnnualPlan> {
    const insert = this.manager.createQueryBuilder().insert().into(AnnualPlanRow).values(toRow(plan)).orIgnore().returning("id");
    const { raw } = await insert.execute();
    if (raw.length !== 1) throw new StaleWrite("annual_plan", plan.id);
    return plan;
  }

  /** Compare and set: writes only over the version that was read, and says so when somebody was quicker. */
  async replace<Next extends AnnualPlan>(was: AnnualPlan, is: Next): Promise<Next> {
    const next = { ...is, version: was.version + 1 };
    const { affected } = await this.manager.update(AnnualPlanRow, { id: was.id, version: was.version }, toRow(next));
    if (affected !== 1) throw new StaleWrite("annual_plan", was.id);
    return next;
  }

  private async held(where: FindOptionsWhere<AnnualPlanRow>): Promise<AnnualPlan | null> {
    const row = await this.manager.findOne(AnnualPlanRow, { where, lock: { mode: "pessimistic_write" } });
    return row && fromRow(row);
  }
}

/** A draft leaves the column of what stands as it is. */
function toRow(plan: AnnualPlan): Partial<AnnualPlanRow> {
  if (plan.status === "DRAFT") return { ...plan, governedBy: null, approvedOn: null };
  const { year, entries, departures, governedBy, approvedOn } = plan;
  return { ...plan, standing: { year, entries, departures, governedBy, approvedOn } };
}

function fromRow({ governedBy, approvedOn, standing: _, ...plan }: AnnualPlanRow): AnnualPlan {
  return (plan.status === "APPROVED" ? { ...plan, governedBy, approvedOn } : plan) as AnnualPlan;
}
