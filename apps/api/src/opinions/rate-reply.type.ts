import type { SatisfactionGrade } from "@kaimen/domain";
import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { SatisfactionGrades } from "./opinion-words.type.js";
import { OwnOpinion } from "./own-opinion.type.js";
import type { RateReply } from "./rate-reply.js";
import { WithReceiptInput } from "./with-receipt.type.js";

@InputType("RateReplyInput", { description: "How the answer was (好差评), once for each answer." })
export class RateReplyInput extends WithReceiptInput implements RateReply {
  @Field(() => SatisfactionGrades, { description: "The grade." }) readonly grade!: SatisfactionGrade;
  @Field(() => String, { nullable: true, description: "What there is to say beside it." }) readonly comment?: string;
}

export const RateReplyResult = answerOf("RateReply", () => OwnOpinion);
