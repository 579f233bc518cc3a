import type { HolidayNotice } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A State Council notice that an office entered; it counts once a second person has confirmed it. */
@Entity("holiday_notice")
export class HolidayNoticeRow {
  @PrimaryColumn({ type: "integer" }) year!: number;
  @Column({ type: "jsonb" }) notice!: HolidayNotice;
  @Column({ type: "text", name: "entered_by" }) enteredBy!: string;
  @Column({ type: "text", name: "entered_in" }) enteredIn!: string;
  @Column({ type: "text", name: "confirmed_by", nullable: true }) confirmedBy!: string | null;
}
