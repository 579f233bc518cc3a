import type { VenueType } from "@kaimen/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { VenueTypes } from "../open-days/open-day-parts.type.js";
import { answerOf } from "../platform/answers/answer-of.js";

@ObjectType("Venue", { description: "A place that can be opened (第六条)." })
export class VenueRecord {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => String, { description: "Its name." }) readonly name!: string;
  @Field(() => VenueTypes, { description: "What kind of place it is." }) readonly type!: VenueType;
  @Field(() => String, { description: "Where it is." }) readonly address!: string;
  @Field(() => Int, { description: "How many people it holds at once." }) readonly capacity!: number;
  @Field(() => Boolean, { description: "No longer offered for new days." }) readonly retired!: boolean;
}

@InputType("VenueInput", { description: "What is known of a place." })
export class VenueInput {
  @Field(() => String, { description: "Its name, once in each town." }) readonly name!: string;
  @Field(() => VenueTypes, { description: "What kind of place it is." }) readonly type!: VenueType;
  @Field(() => String, { description: "Where it is." }) readonly address!: string;
  @Field(() => Int, { description: "How many people it holds at once, 1 or more." }) readonly capacity!: number;
  @Field(() => Boolean, { defaultValue: false, description: "No longer offered for new days." }) readonly retired!: boolean;
}

export const VenueResult = answerOf("Venue", () => VenueRecord);
