import type { CivilDate, Reviewer } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The departments concerned with one open day's candidates, and their reviewers. */
@Entity("joint_review")
export class JointReviewRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "text", array: true }) departments!: string[];
  @Column({ type: "jsonb" }) reviewers!: Reviewer[];
  @Column({ type: "date", name: "opened_on" }) openedOn!: CivilDate;
  @Column({ type: "date", name: "concluded_on", nullable: true }) concludedOn!: CivilDate | null;
}
