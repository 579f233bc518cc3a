import { type Article, articleOf, type Basis, FAULTS, type Fault, type FaultCode, type InvalidInput, type Values } from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";
import { ValuesScalar } from "../scalars/scalars.js";
import { enumOf } from "./enum-of.js";

export const FaultCodes = enumOf("FaultCode", FAULTS, "What is wrong with one field.");

@ObjectType("Fault", { description: "One fault of one field." })
export class FaultType implements Fault {
  @Field(() => String, { description: "The path of the field in the input, such as `quotas.2.most`." })
  readonly field!: string;

  @Field(() => FaultCodes, { description: "What is wrong with it." })
  readonly code!: FaultCode;

  readonly basis?: Basis;

  @Field(() => ValuesScalar, { nullable: true, description: "The values that failed, and the ones that would have passed." })
  readonly values?: Values;

  @Field(() => String, { nullable: true, description: "The article that asks for it, such as 第三条; null where none does." })
  article(): Article | null {
    return this.basis ? articleOf(this.basis) : null;
  }
}

@ObjectType("InvalidInput", { description: "The input cannot be taken as it is. Every fault at once; nothing was changed." })
export class InvalidInputType implements InvalidInput {
  @Field(() => [FaultType], { description: "The faults, each with its field." })
  readonly faults!: FaultType[];
}
