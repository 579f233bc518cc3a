import { type Awaited, type CivilDate, REVIEW_VERDICTS, type Recusal, type ReviewVerdict } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import type { NumberedOpinion, ReviewedCandidate } from "./review-board.query.js";

export const ReviewVerdicts = enumOf("ReviewVerdict", REVIEW_VERDICTS, "What a department says of a candidate.");
export const JointVerdicts = enumOf("JointVerdict", ["PENDING", "PASSED", "RETURNED"], "What all departments together have said.");

@ObjectType("ReviewOpinion", { description: "What one department said of one candidate. A later one takes its place, and both stay." })
export class ReviewOpinionType implements NumberedOpinion {
  @Field(() => Int, { description: "Its place in the history, from 1; `changeReviewDecision` names it." }) readonly number!: number;
  @Field(() => ID, { description: "The department." }) readonly department!: string;
  @Field(() => ID, { description: "Who decided for it." }) readonly reviewer!: string;
  @Field(() => ReviewVerdicts, { description: "What was said." }) readonly verdict!: ReviewVerdict;
  @Field(() => String, { nullable: true, description: "Why; always there where somebody is returned." }) readonly reason?: string;
  @Field(() => CivilDateScalar, { description: "When." }) readonly on!: CivilDate;
  @Field(() => Boolean, { description: "Whether it counts now." }) readonly stands!: boolean;
}

@ObjectType("ReviewRecusal", { description: "Somebody who is too near to the candidate to judge (回避)." })
export class ReviewRecusalType implements Recusal {
  @Field(() => ID, { description: "Who." }) readonly reviewer!: string;
  @Field(() => ID, { description: "Of which department." }) readonly department!: string;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
  @Field(() => CivilDateScalar, { description: "When." }) readonly on!: CivilDate;
}

@ObjectType("AwaitedDepartment", { description: "A department that has not decided." })
export class AwaitedDepartmentType implements Awaited {
  @Field(() => ID, { description: "Which." }) readonly department!: string;
  @Field(() => Boolean, { description: "All its reviewers are recused: appoint another first." }) readonly blocked!: boolean;
}

@ObjectType("ReviewedCandidate", {
  description: "One candidate under joint review (联合审查). A reviewer sees what her own department said, nothing of the others.",
})
export class ReviewedCandidateType implements ReviewedCandidate {
  @Field(() => ID, { description: "The application's id." }) readonly application!: string;
  @Field(() => String, { description: "The number that a notice may print." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => String, { nullable: true, description: "The name, masked (张*三); null after erasure." }) readonly name!: string | null;
  @Field(() => String, { description: "Village or unit; empty after erasure." }) readonly villageOrUnit!: string;
  @Field(() => JointVerdicts, { description: "What all departments together have said; on one department's board, what that one has." })
  readonly verdict!: ReviewedCandidate["verdict"];
  @Field(() => [AwaitedDepartmentType], { description: "What is missing, from whom." }) readonly awaited!: AwaitedDepartmentType[];
  @Field(() => [ReviewOpinionType], { description: "Everything that was said, in order." }) readonly opinions!: ReviewOpinionType[];
  @Field(() => [ReviewRecusalType], { description: "Who stepped back." }) readonly recusals!: ReviewRecusalType[];
}

export const ReviewedCandidateConnection = connectionOf("ReviewedCandidate", () => ReviewedCandidateType);
