import type { CivilDate } from "@kaimen/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

@ObjectType("OpinionReceipt", {
  description: "An opinion was taken down. Only here is the code shown: whoever has it and the phone opens it.",
})
export class OpinionReceipt {
  @Field(() => ID, { description: "The opinion's opaque id." }) readonly id!: string;
  @Field(() => String, { nullable: true, description: "The public number; null where nobody left a name." })
  readonly receiptNumber!: string | null;
  @Field(() => String, { nullable: true, description: "The code to keep; null where nobody left a name." })
  readonly receiptCode!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "When the answer is due, until 24:00; null where nobody set a deadline." })
  readonly due!: CivilDate | null;
  @Field(() => Boolean, { description: "A later holiday notice may move the due day." }) readonly provisional!: boolean;
}
