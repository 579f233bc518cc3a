import type { Article, CalendarDay, CivilDate, ClockVerdict, Instant, ProvisionalReason } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import { ProvisionalReasons } from "../reference/calendar-day.type.js";
import { ClockVerdicts } from "./opinion-words.type.js";

const day = (description: string, nullable = false) => Field(() => CivilDateScalar, { description, nullable });
const text = (description: string, nullable = false) => Field(() => String, { description, nullable });

@ObjectType("CountedDay", { description: "A rest day that a count passed over, or a make-up day that it counted." })
export class CountedDayType implements CalendarDay {
  @day("The day.") readonly day!: CivilDate;
  @text("What kind of day it is, such as PUBLIC_HOLIDAY.") readonly kind!: CalendarDay["kind"];
  @Field(() => Boolean, { description: "Whether it is worked." }) readonly working!: boolean;
  @text("The holiday that it belongs to.", true) readonly name?: string;
}

@ObjectType("OpinionClock", { description: "A deadline in working days, and how it was counted." })
export class OpinionClockType {
  @day("Day nought.") readonly startsOn!: CivilDate;
  @Field(() => Int, { description: "Working days given." }) readonly workingDays!: number;
  @Field(() => Int, { description: "Working days granted on top, counted from the due day." }) readonly extendedBy!: number;
  @day("The last day in time, until 24:00.") readonly due!: CivilDate;
  @Field(() => InstantScalar, { description: "24:00 of the due day." }) readonly endsAt!: Instant;
  @Field(() => Boolean, { description: "A later holiday notice may move it." }) readonly provisional!: boolean;
  @Field(() => [ProvisionalReasons], { description: "Why it is provisional." }) readonly reasons!: ProvisionalReason[];
  @Field(() => [CountedDayType], { description: "The days that a reader would question." }) readonly explained!: CountedDayType[];
  @text("The article that sets it; null where the office has (本单位设定).", true) readonly article!: Article | null;
  @Field(() => ClockVerdicts, { nullable: true, description: "What it says today; null once it has stopped." })
  readonly verdict!: ClockVerdict | null;
}
