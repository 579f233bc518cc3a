import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { PublishOpinion } from "./publish-opinion.js";

@InputType("PublishOpinionInput", { description: "Publishes question and answer (公开); a text that still names somebody is not taken." })
export class PublishOpinionInput extends OnOpinionInput implements PublishOpinion {
  @Field(() => String, { description: "The question, with every identifier masked." }) readonly question!: string;
  @Field(() => String, { description: "The answer, with every identifier masked." }) readonly reply!: string;
}

export const PublishOpinionResult = answerOf("PublishOpinion", () => AdminOpinion);
