import { type Article, articleOf, type Basis, REFUSALS, type Refusal, type RefusalCode, type Values } from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";
import { ValuesScalar } from "../scalars/scalars.js";
import { enumOf } from "./enum-of.js";

export const RefusalCodes = enumOf("RefusalCode", REFUSALS, "Why the regulation says no.");

@ObjectType("Refusal", { description: "The regulation says no. This is an answer, not an error: nothing was changed." })
export class RefusalType implements Refusal {
  @Field(() => RefusalCodes, { name: "code", description: "Why, as a code that stays." })
  readonly refused!: RefusalCode;

  readonly basis!: Basis;

  @Field(() => ValuesScalar, { description: "The values that failed, and the ones that would have passed." })
  readonly values!: Values;

  @Field(() => String, {
    nullable: true,
    description: "The article that refuses, such as 第五条; null where the office's own setting (本单位设定) does.",
  })
  article(): Article | null {
    return articleOf(this.basis);
  }
}
