import type { FeedbackChannel } from "@kaimen/domain";
import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import { FeedbackChannels } from "./opinion-words.type.js";
import type { ReplyToOpinion } from "./reply-to-opinion.js";

@InputType("ReplyToOpinionInput", { description: "Tells the person the signed answer (反馈), which stops the clock." })
export class ReplyToOpinionInput extends OnOpinionInput implements ReplyToOpinion {
  @Field(() => FeedbackChannels, { description: "How the person is told; who left no name, only by PUBLICATION." })
  readonly through!: FeedbackChannel;
}

export const ReplyToOpinionResult = answerOf("ReplyToOpinion", () => AdminOpinion);
