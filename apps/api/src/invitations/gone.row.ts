import type { GoneReason, Instant } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody who had a place, or waited for one, and has not any more. Written once; nobody comes back. */
@Entity("roll_gone")
export class GoneRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @PrimaryColumn({ type: "text" }) receipt!: string;
  @Column({ type: "text" }) because!: GoneReason;
  @Column({ type: "text", nullable: true }) explanation!: string | null;
  @Column({ type: "timestamptz", name: "gone_at" }) goneAt!: Instant;
}
