import type { VenueType } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A place that can be opened (第六条). A retired one stays for the days that it was part of. */
@Entity("venue")
export class VenueRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "text" }) type!: VenueType;
  @Column({ type: "text" }) address!: string;
  @Column({ type: "integer" }) capacity!: number;
  @Column({ type: "boolean", default: false }) retired!: boolean;
}
