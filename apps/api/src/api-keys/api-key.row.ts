import type { Instant } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Scope } from "../platform/policy/caller.js";

/** What a dashboard presents to read this town's figures. The key itself is not kept. */
@Entity("api_key")
export class ApiKeyRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  /** Whose dashboard it is. */
  @Column({ type: "text" }) label!: string;
  /** The part that may be shown, to tell one key from another. */
  @Column({ type: "text", unique: true }) prefix!: string;
  /** SHA-256 of the whole key. */
  @Column({ type: "bytea" }) digest!: Buffer;
  @Column({ type: "text", array: true }) scopes!: Scope[];
  /** Browser pages of these origins may use the key; with none, only servers may. */
  @Column({ type: "text", array: true }) origins!: string[];
  @Column({ type: "text", name: "issued_by" }) issuedBy!: string;
  @Column({ type: "timestamptz", name: "issued_at" }) issuedAt!: Instant;
  @Column({ type: "timestamptz", name: "expires_at" }) expiresAt!: Instant;
  @Column({ type: "timestamptz", name: "last_used_at", nullable: true }) lastUsedAt!: Instant | null;
  @Column({ type: "timestamptz", name: "revoked_at", nullable: true }) revokedAt!: Instant | null;
}
