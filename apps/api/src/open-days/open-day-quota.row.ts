import type { FilledBy } from "@kaimen/domain";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { OpenDayRow } from "./open-day.row.js";

/** The seats of one group of one open day, and how many have applied for them. */
@Entity("open_day_quota")
export class OpenDayQuotaRow {
  @PrimaryColumn({ type: "text", name: "open_day" }) openDayId!: string;
  @PrimaryColumn({ type: "text" }) category!: string;
  /** The order in which the office lists its groups. */
  @Column({ type: "integer" }) position!: number;
  @Column({ type: "integer" }) least!: number;
  @Column({ type: "integer" }) most!: number;
  @Column({ type: "text", name: "filled_by" }) filledBy!: FilledBy;
  @Column({ type: "integer", default: 0 }) applied!: number;
  @ManyToOne(
    () => OpenDayRow,
    ({ quotas }) => quotas,
  )
  @JoinColumn({ name: "open_day" })
  openDay!: Relation<OpenDayRow>;
}
