import type { CivilDate } from "@kaimen/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { DepartureInput } from "../open-days/plan-input.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { AdminAnnualPlan } from "./annual-plan.type.js";
import type { ApproveAnnualPlan } from "./approve-annual-plan.js";
import type { DraftAnnualPlan, EntryGiven } from "./draft-annual-plan.js";

@InputType("AnnualEntryInput", { description: "One open day that the year's plan foresees." })
export class AnnualEntryInput implements EntryGiven {
  @Field(() => Int, { description: "Its month, 1 to 12." }) readonly month!: number;
  @Field(() => CivilDateScalar, { nullable: true, description: "Its day, once it is known; of that month." })
  readonly date?: CivilDate | null;
  @Field(() => String, { description: "What it is to be about, up to a hundred characters." }) readonly theme!: string;
}

@InputType("DraftAnnualPlanInput", { description: "The plan of a year, whole: it takes the place of what was drafted before." })
export class DraftAnnualPlanInput implements DraftAnnualPlan {
  @Field(() => Int, { description: "The year, this one or a later." }) readonly year!: number;
  @Field(() => Int, { nullable: true, description: "The version that was read; left out where the year has no plan yet." })
  readonly version?: number | null;
  @Field(() => [AnnualEntryInput], { description: "What it foresees. A draft may still lack something." })
  readonly entries!: AnnualEntryInput[];
  @Field(() => [DepartureInput], { defaultValue: [], description: "Grounds, such as for another month than June or December." })
  readonly grounds!: DepartureInput[];
}

@InputType("ApproveAnnualPlanInput", { description: "The approval of a year's plan." })
export class ApproveAnnualPlanInput implements ApproveAnnualPlan {
  @Field(() => ID, { description: "The plan." }) readonly annualPlan!: string;
  @Field(() => Int, { description: "The version that was read: an approval is of those words." }) readonly version!: number;
  @Field(() => [DepartureInput], { defaultValue: [], description: "Grounds that the draft did not give." })
  readonly grounds!: DepartureInput[];
}

export const DraftAnnualPlanResult = answerOf("DraftAnnualPlan", () => AdminAnnualPlan);
export const ApproveAnnualPlanResult = answerOf("ApproveAnnualPlan", () => AdminAnnualPlan);
