import type { CivilDate, Instant, NominationPlaces } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the office gave to one organisation for one open day. */
@Entity("nomination_link")
export class NominationLinkRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "text" }) unit!: string;
  @Column({ type: "jsonb" }) places!: readonly NominationPlaces[];
  @Column({ type: "date", name: "closes_on", nullable: true }) closesOn!: CivilDate | null;
  @Column({ type: "bytea" }) digest!: Buffer;
  @Column({ type: "timestamptz", name: "invited_at" }) invitedAt!: Instant;
}
