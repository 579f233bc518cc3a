import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";

@ObjectType("Unit", { description: "A department that reviews or handles, or an organisation that nominates." })
export class UnitRecord {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => String, { description: "Its name." }) readonly name!: string;
  @Field(() => Boolean, { description: "No longer offered." }) readonly retired!: boolean;
}

@InputType("UnitInput", { description: "What is known of a unit." })
export class UnitInput {
  @Field(() => String, { description: "Its name, once in each town." }) readonly name!: string;
  @Field(() => Boolean, { defaultValue: false, description: "No longer offered." }) readonly retired!: boolean;
}

export const UnitResult = answerOf("Unit", () => UnitRecord);
