import type { CivilDate, HolidayNotice, NoticeDay } from "@kaimen/domain";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

@InputType("NoticeDayInput", { description: "One day that the notice moves." })
export class NoticeDayInput implements NoticeDay {
  @Field(() => String, { description: "The holiday it belongs to, such as 春节." }) readonly name!: string;
  @Field(() => CivilDateScalar, { description: "The day." }) readonly date!: CivilDate;
  @Field(() => Boolean, { description: "True where the day is off (放假), false where it is worked (上班)." }) readonly isOffDay!: boolean;
}

@InputType("HolidayNoticeInput", { description: "A State Council notice (部分节假日安排的通知), typed in from the paper." })
export class HolidayNoticeInput implements HolidayNotice {
  @Field(() => Int, { description: "The year it is for." }) readonly year!: number;
  @Field(() => String, { description: "Its title." }) readonly title!: string;
  @Field(() => String, { description: "Its document number (文号)." }) readonly number!: string;
  @Field(() => CivilDateScalar, { description: "When it was issued." }) readonly issuedOn!: CivilDate;
  @Field(() => [NoticeDayInput], { description: "Every day that it moves." }) readonly days!: NoticeDayInput[];
}

@ObjectType("NoticeDay", { description: "One day that a notice moves." })
export class NoticeDayRecord implements NoticeDay {
  @Field(() => String, { description: "The holiday it belongs to, such as 春节." }) readonly name!: string;
  @Field(() => CivilDateScalar, { description: "The day." }) readonly date!: CivilDate;
  @Field(() => Boolean, { description: "True where the day is off (放假), false where it is worked (上班)." }) readonly isOffDay!: boolean;
}

@ObjectType("HolidayNotice", { description: "A State Council notice that an office entered." })
export class HolidayNoticeRecord {
  @Field(() => Int, { description: "The year it is for." }) readonly year!: number;
  @Field(() => String, { description: "Its title." }) readonly title!: string;
  @Field(() => String, { description: "Its document number (文号)." }) readonly number!: string;
  @Field(() => CivilDateScalar, { description: "When it was issued." }) readonly issuedOn!: CivilDate;
  @Field(() => Boolean, { description: "Whether a second person has confirmed it; only then does it count." }) readonly confirmed!: boolean;
  @Field(() => [NoticeDayRecord], { description: "Every day that it moves, for whoever compares it with the paper." })
  readonly days!: readonly NoticeDayRecord[];
}

export const EnterHolidayNoticeResult = answerOf("EnterHolidayNotice", () => HolidayNoticeRecord);
export const ConfirmHolidayNoticeResult = answerOf("ConfirmHolidayNotice", () => HolidayNoticeRecord);
