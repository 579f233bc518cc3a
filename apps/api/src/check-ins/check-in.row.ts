import type { Instant } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody came (签到). An empty `stop` is the door of the day. */
@Entity("check_in")
export class CheckInRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @PrimaryColumn({ type: "text" }) receipt!: string;
  @PrimaryColumn({ type: "text" }) stop!: string;
  @Column({ type: "timestamptz" }) at!: Instant;
  @Column({ type: "text", name: "recorded_by" }) recordedBy!: string;
}
