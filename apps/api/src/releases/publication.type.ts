import type { Instant } from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";
import { InstantScalar } from "../platform/scalars/scalars.js";

@ObjectType("Publication", { description: "A text as it left the office." })
export class PublicationType {
  @Field(() => String, { description: "The text, word for word." }) readonly text!: string;
  @Field(() => InstantScalar, { description: "When it was first published; it never changes." }) readonly publishedAt!: Instant;
}
