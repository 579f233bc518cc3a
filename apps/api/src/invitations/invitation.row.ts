import type { CategoryCode, CivilDate, InvitationStatus, Promotion } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** An invitation (邀请) to one receipt number; who that is, the application knows. */
@Entity("invitation")
export class InvitationRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @PrimaryColumn({ type: "text" }) receipt!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) category!: CategoryCode;
  @Column({ type: "text" }) status!: InvitationStatus;
  @Column({ type: "date", name: "invited_on" }) invitedOn!: CivilDate;
  @Column({ type: "date", name: "answered_on", nullable: true }) answeredOn!: CivilDate | null;
  @Column({ type: "text", nullable: true }) reason!: string | null;
  /** In whose place, where a reserve moved up. */
  @Column({ type: "jsonb", nullable: true }) promotion!: Promotion | null;
}
