import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { DraftReply } from "./draft-reply.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";

@InputType("DraftReplyInput", {
  description: "The unit writes its answer (答复拟稿); until it is signed off, a new draft takes its place.",
})
export class DraftReplyInput extends OnOpinionInput implements DraftReply {
  @Field(() => String, { description: "The answer." }) readonly text!: string;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not; a suggestion is owed one of the two." }) readonly adopted?: boolean;
  @Field(() => String, { nullable: true, description: "Why not; a no is owed its reason." }) readonly reason?: string;
}

export const DraftReplyResult = answerOf("DraftReply", () => AdminOpinion);
