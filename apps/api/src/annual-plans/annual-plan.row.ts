import type { AnnualEntry, AnnualPlan, ApprovedAnnualPlan, CivilDate, Departure } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the public reads of a year: the plan as it was approved. */
export type StandingPlan = Pick<ApprovedAnnualPlan, "year" | "entries" | "departures" | "governedBy" | "approvedOn">;

/** The plan of one year. A draft that is to take the place of an approved plan does not take it before it is approved itself. */
@Entity("annual_plan")
export class AnnualPlanRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "integer" }) year!: number;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) status!: AnnualPlan["status"];
  @Column({ type: "jsonb" }) entries!: readonly AnnualEntry[];
  @Column({ type: "jsonb" }) departures!: readonly Departure[];
  @Column({ type: "text", name: "governed_by", nullable: true }) governedBy!: string | null;
  @Column({ type: "date", name: "approved_on", nullable: true }) approvedOn!: CivilDate | null;
  @Column({ type: "jsonb", nullable: true }) standing!: StandingPlan | null;
}
