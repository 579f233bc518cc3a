import type { Instant, ReleaseSubject } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A text that has left the office, as it left. */
@Entity("publication")
export class PublicationRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text" }) subject!: ReleaseSubject;
  @PrimaryColumn({ type: "text" }) document!: string;
  @Column({ type: "text" }) text!: string;
  @Column({ type: "timestamptz", name: "published_at" }) publishedAt!: Instant;
}
