import type { CivilDate, Instant, OpinionChannel, OpinionKind, OpinionStatus, SatisfactionGrade } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PublishedText } from "./published-text.js";

const optional = { nullable: true } as const;

/**
 * What is listed, counted or sorted by has a column. What somebody wrote, citizen or clerk, may name people: all of it lies in `sealed`,
 * and in clear stands only what was masked for publication.
 */
@Entity("opinion")
export class OpinionRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text", name: "open_day", ...optional }) openDay!: string | null;
  @Column({ type: "text", name: "person_id", ...optional }) person!: string | null;
  /** The public number; the code with its secret is the citizen's alone. */
  @Column({ type: "text", ...optional }) receipt!: string | null;
  @Column({ type: "text" }) kind!: OpinionKind;
  @Column({ type: "text" }) channel!: OpinionChannel;
  @Column({ type: "text" }) status!: OpinionStatus;
  /** Who has it, or who answered it. */
  @Column({ type: "text", ...optional }) unit!: string | null;
  @Column({ type: "date", name: "received_on" }) receivedOn!: CivilDate;
  @Column({ type: "integer" }) round!: number;
  /** Day nought of the clock, and the working days granted on top. */
  @Column({ type: "date", name: "starts_on" }) startsOn!: CivilDate;
  @Column({ type: "integer", name: "extended_by" }) extendedBy!: number;
  @Column({ type: "date", name: "due_on" }) dueOn!: CivilDate | "infinity";
  @Column({ type: "boolean" }) provisional!: boolean;
  @Column({ type: "date", name: "replied_on", ...optional }) repliedOn!: CivilDate | null;
  @Column({ type: "integer", name: "working_days_taken", ...optional }) workingDaysTaken!: number | null;
  @Column({ type: "boolean", ...optional }) late!: boolean | null;
  @Column({ type: "boolean", name: "on_the_spot", ...optional }) onTheSpot!: boolean | null;
  @Column({ type: "boolean", ...optional }) adopted!: boolean | null;
  @Column({ type: "text", ...optional }) grade!: SatisfactionGrade | null;
  @Column({ type: "date", name: "published_on", ...optional }) publishedOn!: CivilDate | null;
  @Column({ type: "jsonb", ...optional }) published!: PublishedText | null;
  @Column({ type: "bytea" }) sealed!: Buffer;
  /** Null where it is sealed under the key of the person who raised it. */
  @Column({ type: "text", name: "master_key_id", ...optional }) masterKeyId!: string | null;
  @Column({ type: "timestamptz", name: "raised_at" }) raisedAt!: Instant;
  @Column({ type: "timestamptz", name: "changed_at" }) changedAt!: Instant;
}
