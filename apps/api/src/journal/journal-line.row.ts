import type { Instant } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ActorKind } from "../platform/journal/actor.js";
import type { JsonObject } from "../platform/journal/canonical.js";

/** One line of the journal, to be read: it is written by `journal.record` alone. */
@Entity("journal")
export class JournalLineRow {
  @PrimaryColumn({ type: "bigint", generated: "identity", generatedIdentity: "ALWAYS" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "timestamptz" }) at!: Instant;
  @Column({ type: "text" }) event!: string;
  @Column({ type: "text", name: "actor_kind" }) actorKind!: ActorKind;
  @Column({ type: "text" }) actor!: string;
  @Column({ type: "text" }) channel!: string;
  @Column({ type: "text", name: "subject_type" }) subjectType!: string;
  @Column({ type: "text" }) subject!: string;
  @Column({ type: "jsonb" }) detail!: JsonObject;
  @Column({ type: "bytea", name: "before_hash", nullable: true }) beforeHash!: Buffer | null;
  @Column({ type: "bytea", name: "after_hash", nullable: true }) afterHash!: Buffer | null;
  @Column({ type: "text", nullable: true }) trace!: string | null;
}
