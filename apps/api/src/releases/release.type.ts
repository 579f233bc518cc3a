import {
  type CivilDate,
  type PassedStep,
  RELEASE_STATUSES,
  RELEASE_STEPS,
  RELEASE_SUBJECTS,
  type Release,
  type ReleaseStep,
  type ReleaseSubject,
} from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

export const ReleaseSubjects = enumOf("ReleaseSubject", RELEASE_SUBJECTS, "What leaves the office.");
export const ReleaseSteps = enumOf("ReleaseStep", RELEASE_STEPS, "Who reads a text before it leaves (三审, 保密审查).");
export const ReleaseStatuses = enumOf("ReleaseStatus", RELEASE_STATUSES, "How far a text has come.");

@ObjectType("PassedStep", { description: "One reading that let the text through." })
export class PassedStepType implements PassedStep {
  @Field(() => ReleaseSteps, { description: "Which reading." }) readonly step!: ReleaseStep;
  @Field(() => ID, { description: "Who read it." }) readonly by!: string;
  @Field(() => CivilDateScalar, { description: "When." }) readonly on!: CivilDate;
}

@ObjectType("Release", { description: "A text on its way out of the office. Another text is another release." })
export class ReleaseType {
  @Field(() => ReleaseSubjects, { description: "What it is." }) readonly subject!: ReleaseSubject;
  @Field(() => ID, { description: "The id of what it tells of." }) readonly of!: string;
  @Field(() => String, { description: "The text that is read." }) readonly text!: string;
  @Field(() => String, { description: "SHA-256 of the text, hex; give it back when passing, so that nobody passes words that changed." })
  readonly textHash!: string;
  @Field(() => ReleaseStatuses, { description: "How far it has come." }) readonly status!: Release["status"];
  @Field(() => ID, { description: "Who handed it in." }) readonly submittedBy!: string;
  @Field(() => [ReleaseSteps], { description: "The readings that it needs, in order." }) readonly steps!: readonly ReleaseStep[];
  @Field(() => [PassedStepType], { description: "The readings that let it through." }) readonly passed!: readonly PassedStep[];
  @Field(() => String, { nullable: true, description: "Why it was returned, where it was." }) readonly reason?: string;
}

@InputType("SubmitReleaseInput", { description: "A text that is handed in for review." })
export class SubmitReleaseInput {
  @Field(() => ReleaseSubjects, { description: "What it is." }) readonly subject!: ReleaseSubject;
  @Field(() => ID, { description: "The id of what it tells of." }) readonly of!: string;
  @Field(() => String, { description: "The text, as everybody will read it; no phone or ID number of a person." }) readonly text!: string;
  @Field(() => String, {
    nullable: true,
    description: "textHash of the text that was handed in last, as it was read, or NONE: another one since is out of turn (TEXT_CHANGED).",
  })
  readonly read?: string | null;
}

@InputType("PassReleaseInput", { description: "A reading that lets a text through." })
export class PassReleaseInput {
  @Field(() => ReleaseSubjects, { description: "What it is." }) readonly subject!: ReleaseSubject;
  @Field(() => ID, { description: "The id of what it tells of." }) readonly of!: string;
  @Field(() => ReleaseSteps, { description: "Which reading." }) readonly step!: ReleaseStep;
  @Field(() => String, { description: "Of the text that was read." }) readonly textHash!: string;
  @Field(() => String, { nullable: true, description: "Why one person read twice, where a clause forbids it only 一般." })
  readonly ground?: string;
}

@InputType("ReturnReleaseInput", { description: "A reading that does not let a text through." })
export class ReturnReleaseInput {
  @Field(() => ReleaseSubjects, { description: "What it is." }) readonly subject!: ReleaseSubject;
  @Field(() => ID, { description: "The id of what it tells of." }) readonly of!: string;
  @Field(() => ReleaseSteps, { description: "Which reading." }) readonly step!: ReleaseStep;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
}

export const SubmitReleaseResult = answerOf("SubmitRelease", () => ReleaseType);
export const PassReleaseResult = answerOf("PassRelease", () => ReleaseType);
export const ReturnReleaseResult = answerOf("ReturnRelease", () => ReleaseType);
