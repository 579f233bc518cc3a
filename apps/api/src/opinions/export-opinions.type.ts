import type { Instant, OpinionStatus } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { ExportedOpinions, ExportOpinions } from "./export-opinions.js";
import { AdminOpinion } from "./opinion.type.js";
import { OpinionStatuses } from "./opinion-words.type.js";

@InputType("ExportOpinionsInput", { description: "Which opinions are to be given out, and what for." })
export class ExportOpinionsInput implements ExportOpinions {
  @Field(() => String, { description: "What the list is for (用途); it stands on every sheet and in the journal." })
  readonly purpose!: string;
  @Field(() => OpinionStatuses, { nullable: true, description: "Only these; all unless told." }) readonly status?: OpinionStatus;
  @Field(() => ID, { nullable: true, description: "Only this open day's." }) readonly openDay?: string;
  @Field(() => ID, { nullable: true, description: "Only this unit's." }) readonly unit?: string;
  @Field(() => Boolean, { defaultValue: false, description: "Only those whose answer was due before today." }) readonly overdue!: boolean;
}

@ObjectType("ExportedOpinions", { description: "Opinions that were given out as a list, by the day that their answer is due." })
export class ExportedOpinionsType implements ExportedOpinions {
  @Field(() => String, { description: "What the list is for (用途)." }) readonly purpose!: string;
  @Field(() => String, { description: "Who took it out, by name." }) readonly by!: string;
  @Field(() => InstantScalar, { description: "When." }) readonly at!: Instant;
  @Field(() => [AdminOpinion], { description: "The opinions; telephone and ID numbers in their words are starred." })
  readonly rows!: AdminOpinion[];
}

export const ExportOpinionsResult = answerOf("ExportOpinions", () => ExportedOpinionsType);
