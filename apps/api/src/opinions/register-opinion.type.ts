import type { CivilDate, OpinionChannel, OpinionKind } from "@kaimen/domain";
import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { OpinionReceipt } from "./opinion-receipt.type.js";
import { OpinionChannels, OpinionKinds } from "./opinion-words.type.js";
import type { RegisterOpinion } from "./register-opinion.js";

@InputType("RegisterOpinionInput", { description: "What somebody said, phoned in or wrote on paper." })
export class RegisterOpinionInput implements RegisterOpinion {
  @Field(() => String, { description: "A fresh UUID for each opinion; sending the same again gives the first answer again." })
  readonly idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: "The open day that it is about; none where it is about the town." })
  readonly openDay?: string;
  @Field(() => String, { nullable: true, description: "The venue of that day where it was handed in." }) readonly stop?: string;
  @Field(() => OpinionKinds, { description: "What is wanted." }) readonly kind!: OpinionKind;
  @Field(() => String, { description: "The words, up to 5000 characters." }) readonly text!: string;
  @Field(() => OpinionChannels, { description: "How it arrived." }) readonly channel!: OpinionChannel;
  @Field(() => String, { nullable: true, description: "Who asked; a sheet may bear no name." }) readonly name?: string;
  @Field(() => String, { nullable: true, description: "The phone; it goes together with the name." }) readonly phone?: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it was handed over; today unless told." })
  readonly receivedOn?: CivilDate;
}

export const RegisterOpinionResult = answerOf("RegisterOpinion", () => OpinionReceipt);
