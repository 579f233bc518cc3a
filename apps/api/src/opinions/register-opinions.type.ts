import type { CivilDate, OpinionChannel, OpinionKind } from "@kaimen/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { FaultType } from "../platform/answers/invalid-input.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { OpinionReceipt } from "./opinion-receipt.type.js";
import { OpinionChannels, OpinionKinds } from "./opinion-words.type.js";
import type { RegisteredLine, RegisteredOpinions, RegisterOpinions, SlipLine } from "./register-opinions.js";

@InputType("SlipLineInput", { description: "One slip (意见建议征集表) of a clerk's table." })
export class SlipLineInput implements SlipLine {
  @Field(() => Int, { description: "The number of the line in the client's table; the answer bears it." }) readonly line!: number;
  @Field(() => OpinionKinds, { description: "What is wanted." }) readonly kind!: OpinionKind;
  @Field(() => String, { description: "The words, up to 5000 characters." }) readonly text!: string;
  @Field(() => OpinionChannels, { description: "How it arrived." }) readonly channel!: OpinionChannel;
  @Field(() => String, { nullable: true, description: "The venue of that day where it was handed in." }) readonly stop?: string;
  @Field(() => String, { nullable: true, description: "Who asked; a sheet may bear no name." }) readonly name?: string;
  @Field(() => String, { nullable: true, description: "The phone; it goes together with the name." }) readonly phone?: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "When it was handed over; today unless told." })
  readonly receivedOn?: CivilDate;
}

@InputType("RegisterOpinionsInput", { description: "A pile of slips as a table. The same table sent again gives the first answer again." })
export class RegisterOpinionsInput implements RegisterOpinions {
  @Field(() => ID, { nullable: true, description: "The open day that they are about; none where they are about the town." })
  readonly openDay?: string;
  @Field(() => [SlipLineInput], { description: "The slips, a hundred at most: a longer table comes in parts." })
  readonly lines!: SlipLineInput[];
}

@ObjectType("RegisteredLine", { description: "What became of one slip, or would." })
export class RegisteredLineType implements RegisteredLine {
  @Field(() => Int, { description: "The number of the line in the client's table." }) readonly line!: number;
  @Field(() => Boolean, { description: "Whether it was registered; of a table that was only checked, whether it would be." })
  readonly good!: boolean;
  @Field(() => OpinionReceipt, { nullable: true, description: "The receipt; null where the slip was not registered." })
  readonly receipt!: OpinionReceipt | null;
  @Field(() => [FaultType], { description: "What is wrong with its fields, all at once." }) readonly faults!: FaultType[];
}

@ObjectType("RegisteredOpinions", { description: "A pile of slips, one by one. Those that are not good changed nothing." })
export class RegisteredOpinionsType implements RegisteredOpinions {
  @Field(() => [RegisteredLineType], { description: "Every slip, in the order in which it was sent." })
  readonly lines!: RegisteredLineType[];
}

export const RegisterOpinionsResult = answerOf("RegisterOpinions", () => RegisteredOpinionsType);
export const CheckOpinionsResult = answerOf("CheckOpinions", () => RegisteredOpinionsType);
