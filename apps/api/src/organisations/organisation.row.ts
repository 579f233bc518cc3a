import { Column, Entity, PrimaryColumn } from "typeorm";

/** A town, or the county that its towns belong to. Every other row belongs to one. */
@Entity("organisation")
export class OrganisationRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  /** The address segment of its pages, such as `shuidong`. */
  @Column({ type: "text", unique: true }) code!: string;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "text" }) kind!: "TOWN" | "COUNTY";
  @Column({ type: "text", nullable: true, name: "parent_id" }) parentId!: string | null;
  /** Unified social credit code (GB 32100), 18 characters. */
  @Column({ type: "text", nullable: true, name: "credit_code" }) creditCode!: string | null;
  @Column({ type: "timestamptz", name: "created_at" }) createdAt!: string;
}
