import type { PanelDepartment, ReviewVerdict } from "@kaimen/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import type { AppointReviewer } from "./appoint-reviewer.js";
import type { DecideReviewOf } from "./decide-review.js";
import type { OpenJointReview } from "./open-joint-review.js";
import type { RecuseReviewerOf } from "./recuse-reviewer.js";
import { ReviewedCandidateType, ReviewVerdicts } from "./review.type.js";

@InputType("PanelDepartmentInput", { description: "A department concerned (相关部门)." })
export class PanelDepartmentInput implements PanelDepartment {
  @Field(() => ID, { description: "The unit's id." }) readonly department!: string;
  @Field(() => [ID], { description: "Members of staff who may decide for it." }) readonly reviewers!: string[];
}

@InputType("OpenJointReviewInput", { description: "Who reviews the candidates." })
export class OpenJointReviewInput implements OpenJointReview {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => [PanelDepartmentInput], { description: "The departments concerned." }) readonly departments!: PanelDepartmentInput[];
}

@InputType()
abstract class OnCandidateInput {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => ID, { description: "The application's id." }) readonly application!: string;
}

@InputType("DecideReviewInput", { description: "What one's department says of a candidate." })
export class DecideReviewInput extends OnCandidateInput implements DecideReviewOf {
  @Field(() => ReviewVerdicts, { description: "Yes or no." }) readonly verdict!: ReviewVerdict;
  @Field(() => String, { nullable: true, description: "Why; needed to return somebody." }) readonly reason?: string;
}

@InputType("ChangeReviewDecisionInput", { description: "What one's department says now." })
export class ChangeReviewDecisionInput extends DecideReviewInput {
  @Field(() => Int, { description: "The number of the decision that was read, and is taken back." }) readonly replaces!: number;
}

@InputType("RecuseReviewerInput", { description: "Who steps back, and why." })
export class RecuseReviewerInput extends OnCandidateInput implements RecuseReviewerOf {
  @Field(() => ID, { description: "The reviewer." }) readonly reviewer!: string;
  @Field(() => ID, { description: "The reviewer's department." }) readonly department!: string;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
}

@InputType("AppointReviewerInput", { description: "One reviewer more." })
export class AppointReviewerInput implements AppointReviewer {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => ID, { description: "The department." }) readonly department!: string;
  @Field(() => ID, { description: "Who." }) readonly reviewer!: string;
}

export const OpenJointReviewResult = answerOf("OpenJointReview", () => AdminOpenDay);
export const AppointReviewerResult = answerOf("AppointReviewer", () => AdminOpenDay);
export const ConcludeJointReviewResult = answerOf("ConcludeJointReview", () => AdminOpenDay);
export const DecideReviewResult = answerOf("DecideReview", () => ReviewedCandidateType);
export const ChangeReviewDecisionResult = answerOf("ChangeReviewDecision", () => ReviewedCandidateType);
export const RecuseReviewerResult = answerOf("RecuseReviewer", () => ReviewedCandidateType);
