import type { CivilDate } from "../calendar/civil-date.js";
import type { Departure } from "../open-day/plan.js";
import type { RegulationId } from "../regulation/regulation.js";

/** One open day of the year: its month, the date once it is known, and what it is about. */
export type AnnualEntry = { readonly month: number; readonly date?: CivilDate; readonly theme: string };

type Drafted = {
  readonly id: string;
  readonly organisation: string;
  readonly version: number;
  readonly year: number;
  readonly entries: readonly AnnualEntry[];
  readonly departures: readonly Departure[];
};

/** The year's plan (年度活动计划). */
export type DraftAnnualPlan = Drafted & { readonly status: "DRAFT" };
export type ApprovedAnnualPlan = Drafted & {
  readonly status: "APPROVED";
  readonly governedBy: RegulationId;
  readonly approvedOn: CivilDate;
};
export type AnnualPlan = DraftAnnualPlan | ApprovedAnnualPlan;

/** Published in the GraphQL contract. */
export const ANNUAL_PLAN_STATUSES = ["DRAFT", "APPROVED"] as const satisfies readonly AnnualPlan["status"][];
