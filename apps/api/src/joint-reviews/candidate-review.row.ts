import type { JointVerdict, Recusal, ReviewOpinion } from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Everything that was said of one candidate, in the order in which it was said: lists grow, and nothing in them changes. */
@Entity("candidate_review")
export class CandidateReviewRow {
  @PrimaryColumn({ type: "text" }) organisation!: string;
  @PrimaryColumn({ type: "text", name: "open_day" }) openDay!: string;
  @PrimaryColumn({ type: "text" }) application!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "jsonb" }) opinions!: ReviewOpinion[];
  /** What all departments together say; and each by itself, where it has spoken. */
  @Column({ type: "text" }) verdict!: JointVerdict["verdict"];
  @Column({ type: "jsonb", name: "by_department" }) byDepartment!: Readonly<Record<string, string>>;
  @Column({ type: "jsonb" }) recusals!: Recusal[];
}
