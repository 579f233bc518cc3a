import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { ReturnOpinion } from "./return-opinion.js";

@InputType("ReturnOpinionInput", { description: "The unit says that an opinion is not its own, and whose it is (退回)." })
export class ReturnOpinionInput extends OnOpinionInput implements ReturnOpinion {
  @Field(() => ID, { description: "The unit whose it is." }) readonly proposes!: string;
  @Field(() => String, { description: "Why." }) readonly reason!: string;
}

export const ReturnOpinionResult = answerOf("ReturnOpinion", () => AdminOpinion);
