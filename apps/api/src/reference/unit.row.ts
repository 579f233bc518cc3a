import { Column, Entity, PrimaryColumn } from "typeorm";

/** A department that reviews or handles, or an organisation that nominates (承办单位, 推荐单位). */
@Entity("unit")
export class UnitRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "boolean", default: false }) retired!: boolean;
}
