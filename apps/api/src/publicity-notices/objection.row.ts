import type { CivilDate, ObjectionStatus } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** An objection (异议). What is said in it, and what was found, lies in `sealed`, under the key of who raised it: people write names into free text. */
@Entity("objection")
export class ObjectionRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text", name: "open_day" }) openDay!: string;
  /** The receipt number on the notice. */
  @Column({ type: "text" }) against!: string;
  @Column({ type: "text", name: "person_id" }) personId!: string;
  /** The objection's own number. */
  @Column({ type: "text", name: "receipt_number" }) receiptNumber!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) status!: ObjectionStatus;
  @Column({ type: "date", name: "raised_on" }) raisedOn!: CivilDate;
  @Column({ type: "date", name: "decided_on", nullable: true }) decidedOn!: CivilDate | null;
  @Column({ type: "bytea" }) sealed!: Buffer;
}
