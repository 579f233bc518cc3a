import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which opinion, as the clerk had it before her." })
export abstract class OnOpinionInput {
  @Field(() => ID, { description: "The opinion." }) readonly opinion!: string;
  @Field(() => Int, { description: "The version that was shown; where somebody was quicker, the answer is OutOfTurn." })
  readonly version!: number;
}
