import type { CivilDate } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A day on which this town differs from the nation; it counts once a second person has confirmed it. */
@Entity("local_day")
export class LocalDayRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "date" }) date!: CivilDate;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "boolean" }) working!: boolean;
  @Column({ type: "text", name: "entered_by" }) enteredBy!: string;
  @Column({ type: "text", name: "confirmed_by", nullable: true }) confirmedBy!: string | null;
}
