import type { CivilDate, Instant, NoticeLine } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A public notice (公示) as it hangs out. Its text is a publication; its list is here, since the list is taken down again. */
@Entity("publicity_notice")
export class PublicityNoticeRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "timestamptz", name: "published_at" }) publishedAt!: Instant;
  @Column({ type: "date", name: "closes_on" }) closesOn!: CivilDate;
  /** Null once it was taken down. */
  @Column({ type: "jsonb", nullable: true }) lines!: readonly NoticeLine[] | null;
}
