import type { CivilDate, LocalDay } from "@kaimen/domain";
import { Field, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

@InputType("LocalDayInput", { description: "A day on which this place differs from the nation." })
export class LocalDayInput implements LocalDay {
  @Field(() => CivilDateScalar, { description: "The day." }) readonly date!: CivilDate;
  @Field(() => String, { description: "What it is called, such as 三月三." }) readonly name!: string;
  @Field(() => Boolean, { description: "True where it is worked here (本地上班), false where it is off (本地休息)." })
  readonly working!: boolean;
}

@InputType("LiftLocalDayInput", { description: "Which day is like the nation's again, and why." })
export class LiftLocalDayInput {
  @Field(() => CivilDateScalar, { description: "The day." }) readonly date!: CivilDate;
  @Field(() => String, { description: "Why; it stands in the journal." }) readonly ground!: string;
}

@ObjectType("LocalDay", { description: "A day on which this place differs from the nation." })
export class LocalDayRecord implements LocalDay {
  @Field(() => CivilDateScalar, { description: "The day." }) readonly date!: CivilDate;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
  @Field(() => Boolean, { description: "Whether it is worked here." }) readonly working!: boolean;
  @Field(() => Boolean, { description: "Whether a second person has confirmed it; only then does it count." }) readonly confirmed!: boolean;
}

export const EnterLocalDayResult = answerOf("EnterLocalDay", () => LocalDayRecord);
export const ConfirmLocalDayResult = answerOf("ConfirmLocalDay", () => LocalDayRecord);
export const LiftLocalDayResult = answerOf("LiftLocalDay", () => LocalDayRecord);
