import type { OutOfTurn } from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";

@ObjectType("OutOfTurn", { description: "Somebody was quicker, or the stage has passed. Load again; nothing was changed." })
export class OutOfTurnType implements OutOfTurn {
  @Field(() => String, { description: "The status that holds now." })
  readonly nowAt!: string;
}
