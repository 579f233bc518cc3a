import type { CivilDate, Instant, Regulation, RestatedArticle } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One version of a town's regulation. Versions are added, never changed: an open day under way keeps the one it was approved under. */
@Entity("regulation")
export class RegulationRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text" }) id!: string;
  /** 1 for the first version; the highest that is in force on a day applies to it. */
  @Column({ type: "integer" }) edition!: number;
  @Column({ type: "date", name: "in_force_from" }) inForceFrom!: CivilDate;
  @Column({ type: "jsonb" }) document!: Regulation;
  /** Its articles in our own words (要点), for the reader; no rule looks at them. */
  @Column({ type: "jsonb" }) restated!: readonly RestatedArticle[];
  @Column({ type: "timestamptz", name: "adopted_at" }) adoptedAt!: Instant;
}
