import type { Instant } from "@kaimen/domain";
import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import type { ReplyOnTheSpot } from "./reply-on-the-spot.js";

@InputType("ReplyOnTheSpotInput", { description: "Writes down an answer that was given face to face during the day (现场答复)." })
export class ReplyOnTheSpotInput extends OnOpinionInput implements ReplyOnTheSpot {
  @Field(() => String, { description: "The answer, as it was said." }) readonly text!: string;
  @Field(() => Boolean, { nullable: true, description: "Adopted or not." }) readonly adopted?: boolean;
  @Field(() => String, { nullable: true, description: "Why not." }) readonly reason?: string;
  @Field(() => String, { description: "Who answered, by name and office." }) readonly answeredBy!: string;
  @Field(() => InstantScalar, { description: "When that was said, on the open day." }) readonly answeredAt!: Instant;
}

export const ReplyOnTheSpotResult = answerOf("ReplyOnTheSpot", () => AdminOpinion);
