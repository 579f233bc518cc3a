import type { CivilDate, Instant, OwnSettings, Regulation, RestatedArticle } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One version of a town's regulation. Versions are added, never changed: an open day under way keeps the one it was approved under. */
@Entity("regulation")
export class RegulationRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text" }) id!: string;
  /** 1 for the first regulation adopted; the highest that is in force on a day applies to it. */
  @Column({ type: "integer" }) edition!: number;
  /** 0 as it was adopted; each setting of the office adds one, and the highest applies from then on. */
  @Column({ type: "integer", default: 0 }) revision!: number;
  @Column({ type: "date", name: "in_force_from" }) inForceFrom!: CivilDate;
  @Column({ type: "jsonb" }) document!: Regulation;
  /** What of the document the office has laid down itself, and when. */
  @Column({ type: "jsonb", name: "own_settings", default: {} }) own!: OwnSettings;
  /** Its articles in our own words (要点), for the reader; no rule looks at them. */
  @Column({ type: "jsonb" }) restated!: readonly RestatedArticle[];
  /** When this version came to be: what began before it keeps the one that was there. */
  @Column({ type: "timestamptz", name: "adopted_at" }) adoptedAt!: Instant;
}
