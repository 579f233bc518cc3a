import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { SendBackReply } from "./send-back-reply.js";

@InputType("SendBackReplyInput", { description: "The second person does not sign, and says what is missing." })
export class SendBackReplyInput extends OnOpinionInput implements SendBackReply {
  @Field(() => String, { description: "What is missing." }) readonly reason!: string;
}

export const SendBackReplyResult = answerOf("SendBackReply", () => AdminOpinion);
