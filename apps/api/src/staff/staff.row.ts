import type { Instant } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Role } from "../platform/policy/caller.js";

/** Somebody who works for a town or county. Never removed: the journal names staff by id. */
@Entity("staff")
export class StaffRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  /** The sign-in, in the schema `auth`. */
  @Column({ type: "text", name: "user_id", unique: true }) userId!: string;
  @Column({ type: "text" }) name!: string;
  @Column({ type: "text", unique: true }) username!: string;
  @Column({ type: "text", array: true }) roles!: Role[];
  /** The department that a reviewer or handler speaks for. */
  @Column({ type: "text", nullable: true }) unit!: string | null;
  @Column({ type: "boolean", name: "must_change_password" }) mustChangePassword!: boolean;
  @Column({ type: "timestamptz", name: "admitted_at" }) admittedAt!: Instant;
  @Column({ type: "timestamptz", name: "suspended_at", nullable: true }) suspendedAt!: Instant | null;
  @Column({ type: "integer", default: 1 }) version!: number;
}
