import { type CivilDate, DAY_KINDS, type DayKind, PROVISIONAL_REASONS, type ProvisionalReason } from "@kaimen/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import type { ExplainedDay } from "./calendar-days.js";

export const DayKinds = enumOf("DayKind", DAY_KINDS, "What kind of day it is.", {
  MAKE_UP: "A weekend day that is worked, by the yearly notice (调休).",
  STATUTORY: "Off by statute, in a year whose notice is not out yet.",
  LOCAL_WORKDAY: "Worked in this place alone.",
  LOCAL_REST: "Off in this place alone.",
});
export const ProvisionalReasons = enumOf("ProvisionalReason", PROVISIONAL_REASONS, "Why a count of working days may still move.");

@ObjectType("CalendarDay", { description: "One day of this place's working calendar, and why it is what it is." })
export class CalendarDayType implements ExplainedDay {
  @Field(() => CivilDateScalar, { description: "The day." }) readonly day!: CivilDate;
  @Field(() => DayKinds, { description: "What kind of day." }) readonly kind!: DayKind;
  @Field(() => Boolean, { description: "Whether deadlines count it." }) readonly working!: boolean;
  @Field(() => String, { nullable: true, description: "The holiday or local day that it belongs to." }) readonly name?: string;
  @Field(() => [ProvisionalReasons], { description: "Why it may still change; empty where nothing can change it." })
  readonly provisional!: readonly ProvisionalReason[];
}
