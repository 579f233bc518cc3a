import type { DrawBundle, Instant } from "@kaimen/domain";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { InstantScalar } from "../platform/scalars/scalars.js";

@ObjectType("DrawPlace", { description: "One person of the draw, by number alone." })
export class DrawPlaceType {
  @Field(() => String, { description: "The receipt number." }) readonly receipt!: string;
  @Field(() => String, { description: "The group." }) readonly category!: string;
}

@ObjectType("DrawGroup", { description: "One group of the draw, and the chance of each of its people." })
export class DrawGroupType {
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => Int, { description: "How many of it may be drawn." }) readonly candidates!: number;
  @Field(() => Int, { description: "How many of them are." }) readonly seats!: number;
  @Field(() => Float, { description: "Seats divided by candidates." }) readonly chance!: number;
}

@ObjectType("DrawSource", { description: "What one source of chance showed." })
export class DrawSourceType {
  @Field(() => String, { description: "Its name, as committed to." }) readonly name!: string;
  @Field(() => String, { description: "The digits as they fell." }) readonly value!: string;
}

@ObjectType("Draw", { description: "How the list was drawn up; from these values anybody finds the same list." })
export class DrawType {
  @Field(() => String, { description: "LOT, EVERYBODY where all who stand for it fit, or ORGANISER where the office named the list." })
  readonly method!: string;
  @Field(() => String, { nullable: true, description: "SHA-256 over list, seats and names of sources, published before a die was thrown." })
  readonly commitment!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When that was published." }) readonly committedAt!: Instant | null;
  @Field(() => [String], { description: "Which sources of chance were committed to, in their order; empty where nothing is drawn." })
  readonly sourceNames!: string[];
  @Field(() => [DrawSourceType], { description: "What the sources showed; empty before." }) readonly sources!: DrawSourceType[];
  @Field(() => String, { nullable: true, description: "The seed that follows." }) readonly seed!: string | null;
  @Field(() => [DrawGroupType], { description: "The groups with their chances; empty where the office named the list." })
  readonly groups!: DrawGroupType[];
  @Field(() => [DrawPlaceType], { description: "Who has a place; empty before." }) readonly selected!: DrawPlaceType[];
  @Field(() => [DrawPlaceType], { description: "Who waits, in the order in which they move up." }) readonly reserves!: DrawPlaceType[];
  @Field(() => String, { nullable: true, description: "Why these, where the office named the list; null for a lot." })
  readonly ground!: string | null;
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: "All of it for a checking program (kaimen-draw/v1); null before the draw.",
  })
  readonly bundle!: DrawBundle | null;
}
