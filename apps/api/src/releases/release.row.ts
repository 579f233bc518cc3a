import type { Release, ReleaseSubject } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The latest text of one document, and how far its readers have come. Earlier readings are in the journal. */
@Entity("release")
export class ReleaseRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text" }) subject!: ReleaseSubject;
  /** The id of what the text tells of, such as an open day's. */
  @PrimaryColumn({ type: "text" }) document!: string;
  @Column({ type: "text" }) text!: string;
  @Column({ type: "text" }) status!: Release["status"];
  @Column({ type: "jsonb" }) details!: Release;
}
