import type { Instant, PublicationChannel, PublishedCopy } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Where an announcement can be read beside the site. */
@Entity("published_copy")
export class PublishedCopyRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "text" }) channel!: PublicationChannel;
  @Column({ type: "text", nullable: true }) address!: string | null;
  @Column({ type: "text", nullable: true }) place!: string | null;
  @Column({ type: "timestamptz", name: "published_at" }) publishedAt!: Instant;
  @Column({ type: "text", name: "recorded_by" }) recordedBy!: string;
  @Column({ type: "timestamptz", name: "recorded_at" }) recordedAt!: Instant;
  @Column({ type: "jsonb", nullable: true }) withdrawn!: NonNullable<PublishedCopy["withdrawn"]> | null;
}
