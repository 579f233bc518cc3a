import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { SignOffReply } from "./sign-off-reply.js";

@InputType("SignOffReplyInput", { description: "A second person signs the draft (审签)." })
export class SignOffReplyInput extends OnOpinionInput implements SignOffReply {
  @Field(() => String, {
    nullable: true,
    description: "The ground, where one person drafted and signs and the regulation allows that with a ground.",
  })
  readonly ground?: string;
}

export const SignOffReplyResult = answerOf("SignOffReply", () => AdminOpinion);
