import type { CivilDate, ExtendCall, GroupMember, PostponeOpenDay, RecruitmentChannel } from "@kaimen/domain";
import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { AdminOpenDay } from "./open-day.type.js";
import { RecruitmentChannels } from "./open-day-parts.type.js";
import { DepartureInput } from "./plan-input.type.js";

@InputType("GroupMemberInput", { description: "A member of the selection group." })
export class GroupMemberInput implements GroupMember {
  @Field(() => ID, { description: "The member's id among the staff, or any id that is the member's own." }) readonly id!: string;
  @Field(() => String, { description: "Name." }) readonly name!: string;
  @Field(() => String, { description: "The unit that the member comes from." }) readonly unit!: string;
}

@InputType()
abstract class OnOpenDayInput {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
}

@InputType("ApproveOpenDayInput", { description: "The approval of a plan." })
export class ApproveOpenDayInput extends OnOpenDayInput {
  @Field(() => [DepartureInput], { defaultValue: [], description: "Grounds, such as for a date that is still provisional." })
  readonly grounds!: DepartureInput[];
}

@InputType("FormSelectionGroupInput", { description: "Who is in the selection group." })
export class FormSelectionGroupInput extends OnOpenDayInput {
  @Field(() => [GroupMemberInput], { description: "Its members." }) readonly members!: GroupMemberInput[];
}

@InputType("AnnounceOpenDayInput", {
  description: "How the call goes out. Its text is the announcement that was handed in and let through.",
})
export class AnnounceOpenDayInput extends OnOpenDayInput {
  @Field(() => [RecruitmentChannels], { description: "Where it is published." }) readonly channels!: RecruitmentChannel[];
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day of registration; left out where the town takes none." })
  readonly registrationClosesOn?: CivilDate;
}

@InputType("ExtendCallInput", { description: "How long registration is kept open, and why." })
export class ExtendCallInput extends OnOpenDayInput implements ExtendCall {
  @Field(() => CivilDateScalar, { description: "The new last day." }) readonly until!: CivilDate;
  @Field(() => String, { description: "Why; it is shown to everybody." }) readonly ground!: string;
}

@InputType("PostponeOpenDayInput", { description: "Where the day is moved to, and why." })
export class PostponeOpenDayInput extends OnOpenDayInput implements PostponeOpenDay {
  @Field(() => CivilDateScalar, { description: "The new day." }) readonly to!: CivilDate;
  @Field(() => String, { description: "Why; it is shown to everybody." }) readonly ground!: string;
}

@InputType("CancelOpenDayInput", { description: "Why the day is called off." })
export class CancelOpenDayInput extends OnOpenDayInput {
  @Field(() => String, { description: "Why; it is shown to everybody who was called." }) readonly ground!: string;
}

const result = (act: string) => answerOf(act, () => AdminOpenDay);

export const PlanOpenDayResult = result("PlanOpenDay");
export const ReviseOpenDayResult = result("ReviseOpenDay");
export const ApproveOpenDayResult = result("ApproveOpenDay");
export const FormSelectionGroupResult = result("FormSelectionGroup");
export const AnnounceOpenDayResult = result("AnnounceOpenDay");
export const ExtendCallResult = result("ExtendCall");
export const CloseRegistrationResult = result("CloseRegistration");
export const SettleOpenDayResult = result("SettleOpenDay");
export const BeginDayResult = result("BeginDay");
export const CloseDayResult = result("CloseDay");
export const PublishSummaryResult = result("PublishSummary");
export const ArchiveOpenDayResult = result("ArchiveOpenDay");
export const PostponeOpenDayResult = result("PostponeOpenDay");
export const CancelOpenDayResult = result("CancelOpenDay");
