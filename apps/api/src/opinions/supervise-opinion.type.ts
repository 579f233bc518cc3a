import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { SuperviseOpinion } from "./supervise-opinion.js";

@InputType("SuperviseOpinionInput", { description: "The office presses for an answer (督办), at any time while one is owed." })
export class SuperviseOpinionInput extends OnOpinionInput implements SuperviseOpinion {
  @Field(() => String, { description: "What is asked for." }) readonly instruction!: string;
}

export const SuperviseOpinionResult = answerOf("SuperviseOpinion", () => AdminOpinion);
