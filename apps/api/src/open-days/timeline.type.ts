import {
  type Article,
  articleOf,
  type Basis,
  type CivilDate,
  TIMELINE_STEPS,
  type TimelineStep,
  type TimelineStepName,
} from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

export const TimelineSteps = enumOf("TimelineStepName", TIMELINE_STEPS, "The steps of an open day, in order.");
export const TimelineStates = enumOf(
  "TimelineState",
  ["DONE", "PRESENT", "TO_COME"],
  "Whether a step lies behind, is the present one, or is to come.",
);

@ObjectType("TimelineStep", { description: "One step on the way, with its date and the article that wants it." })
export class TimelineStepType implements TimelineStep {
  readonly basis?: Basis;

  @Field(() => TimelineSteps, { description: "Which step." }) readonly step!: TimelineStepName;
  @Field(() => TimelineStates, { description: "Where it stands." }) readonly state!: TimelineStep["state"];
  @Field(() => Boolean, { description: "Whether a later holiday notice may still move its date (暂定)." }) readonly provisional!: boolean;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: "When it happened, or else when it is due; null where nobody has set a date.",
  })
  readonly day?: CivilDate;

  @Field(() => String, { nullable: true, description: "Its article, such as 第五条; null where the office has set it (本单位设定)." })
  article(): Article | null {
    return this.basis ? articleOf(this.basis) : null;
  }
}
