import type { Admission, Commitment, Draw, Instant, NamedList, Source } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** How one open day's list was drawn up. Written once, part by part: no part is ever written over. */
@Entity("selection")
export class SelectionRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) method!: "LOT" | "EVERYBODY" | "ORGANISER";
  @Column({ type: "jsonb", nullable: true }) frozen!: Commitment | null;
  @Column({ type: "text", nullable: true }) commitment!: string | null;
  @Column({ type: "timestamptz", name: "committed_at", nullable: true }) committedAt!: Instant | null;
  @Column({ type: "jsonb" }) sources!: Source[];
  @Column({ type: "text", nullable: true }) seed!: string | null;
  @Column({ type: "jsonb", nullable: true }) outcome!: Draw | Admission | NamedList | null;
}
