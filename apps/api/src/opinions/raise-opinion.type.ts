import type { OpinionChannel, OpinionKind } from "@kaimen/domain";
import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OpinionReceipt } from "./opinion-receipt.type.js";
import { OpinionChannels, OpinionKinds } from "./opinion-words.type.js";
import type { RaiseOpinion } from "./raise-opinion.js";

@InputType("RaiseOpinionInput", { description: "What somebody has to say to the town." })
export class RaiseOpinionInput implements RaiseOpinion {
  @Field(() => String, { description: "The town's code, such as `shuidong`." }) readonly organisation!: string;
  @Field(() => String, { description: "A fresh UUID for each opinion; sending the same again gives the first answer again." })
  readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: "The open day that it is about; none where it is about the town." })
  readonly openDay?: string;
  @Field(() => String, { nullable: true, description: "The venue of that day where it is said, as the code at the stop gives it." })
  readonly stop?: string;
  @Field(() => OpinionKinds, { description: "What is wanted." }) readonly kind!: OpinionKind;
  @Field(() => String, { description: "The words, up to 5000 characters." }) readonly text!: string;
  @Field(() => OpinionChannels, { defaultValue: "PORTAL", description: "PORTAL unless told, or WECHAT." })
  readonly channel!: OpinionChannel;
  @Field(() => String, { description: "Who asks, so that she can be answered." }) readonly name!: string;
  @Field(() => String, { description: "A telephone number, mobile or fixed line." }) readonly phone!: string;
}

export const RaiseOpinionResult = answerOf("RaiseOpinion", () => OpinionReceipt);
