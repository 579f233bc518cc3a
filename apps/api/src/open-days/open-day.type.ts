import type { CivilDate, ContentBlock, FormOfActivity, RecruitmentChannel, Status } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AdminNode, PublicNode } from "../nodes/node.type.js";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar, ClockScalar } from "../platform/scalars/scalars.js";
import { PublicationType } from "../releases/publication.type.js";
import { FormFieldsType } from "./form-fields.type.js";
import {
  CallExtensionType,
  ContentBlocks,
  DepartureType,
  FormsOfActivity,
  LeaderReportType,
  OpenDayStatuses,
  PostponementType,
  QuotaShareType,
  ReallocationType,
  RecruitmentChannels,
  StopType,
} from "./open-day-parts.type.js";
import { SelectionGroupType } from "./selection-group.type.js";

const days = (description: string) => Field(() => CivilDateScalar, { nullable: true, description });

/** What both contracts show of an open day. Facts of a status are null before it. */
@ObjectType()
abstract class OpenDayFields {
  /** Not published here: whoever asks came through it. */
  readonly organisation!: string;

  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => OpenDayStatuses, { description: "Where it stands in its life." }) readonly status!: Status;
  @Field(() => String, { description: "What it is about." }) readonly theme!: string;
  @Field(() => CivilDateScalar, { description: "The day itself." }) readonly date!: CivilDate;
  @Field(() => ClockScalar, { description: "When it begins." }) readonly startsAt!: string;
  @Field(() => ClockScalar, { description: "When it ends." }) readonly endsAt!: string;
  @Field(() => Int, { description: "How many representatives it has room for." }) readonly seats!: number;
  @Field(() => Int, { description: "Live applications; withdrawn ones do not count." }) readonly applied!: number;
  @Field(() => [QuotaShareType], { description: "The groups, in the office's order." }) readonly quotas!: QuotaShareType[];
  @Field(() => [StopType], { description: "The stops, in order." }) readonly itinerary!: StopType[];
  @Field(() => [ContentBlocks], { description: "Its content (第七条)." }) readonly contentBlocks!: ContentBlock[];
  @Field(() => [FormsOfActivity], { description: "Its forms (第八条)." }) readonly forms!: FormOfActivity[];
  @Field(() => LeaderReportType, { nullable: true, description: "The leader's report, where one is planned." })
  readonly leaderReport?: LeaderReportType;
  @Field(() => FormFieldsType, { nullable: true, description: "What an application asks for beside the six fields; null where nothing." })
  readonly formFields?: FormFieldsType;
  @Field(() => [DepartureType], { description: "Departures from what is done 一般, with their grounds." })
  readonly departures!: DepartureType[];
  @Field(() => [PostponementType], { description: "Earlier dates, with their grounds." }) readonly postponements!: PostponementType[];
  @Field(() => String, { nullable: true, description: "The version of the regulation that governs it, fixed at approval." })
  readonly governedBy?: string;
  @days("When the selection group was formed.") readonly groupFormedOn?: CivilDate;
  @days("When the call was published.") readonly announcedOn?: CivilDate;
  @days("The last day of registration, until 24:00.") readonly registrationClosesOn?: CivilDate;
  @Field(() => [RecruitmentChannels], { nullable: true, description: "Where the call was published." })
  readonly channels?: RecruitmentChannel[];
  @Field(() => [CallExtensionType], { nullable: true, description: "Extensions of the call, with their grounds." })
  readonly callExtensions?: CallExtensionType[];
  @Field(() => [ReallocationType], { nullable: true, description: "Seats moved since the call, with their grounds; null where none were." })
  readonly reallocations?: ReallocationType[];
  @days("When the list was drawn up.") readonly selectedOn?: CivilDate;
  @days("The first day of the public notice.") readonly noticeOpensOn?: CivilDate;
  @days("The last day of the public notice.") readonly noticeClosesOn?: CivilDate;
  @days("When the participants were fixed.") readonly settledOn?: CivilDate;
  @days("When the summary was published.") readonly summaryPublishedOn?: CivilDate;
  @Field(() => PublicationType, { nullable: true, description: "The announcement (公告), once published." })
  readonly announcement!: PublicationType | null;
  @Field(() => PublicationType, { nullable: true, description: "The summary (活动总结), once published." })
  readonly summary!: PublicationType | null;
  @days("When it was cancelled.") readonly cancelledOn?: CivilDate;
  @Field(() => String, { nullable: true, description: "Why it was cancelled." }) readonly cancelGround?: string;
}

@ObjectType("OpenDay", { description: "One open day (政府开放日) that has been announced.", implements: PublicNode })
export class PublicOpenDay extends OpenDayFields {}

@ObjectType("OpenDay", { description: "One open day (政府开放日), from the first draft of its plan.", implements: AdminNode })
export class AdminOpenDay extends OpenDayFields {
  @Field(() => Int, { description: "Goes up by one with every act." }) readonly version!: number;
  @days("When the plan was approved.") readonly approvedOn?: CivilDate;
  @Field(() => SelectionGroupType, { nullable: true, description: "The selection group (遴选小组)." }) readonly group?: SelectionGroupType;
}

export const PublicOpenDayConnection = connectionOf("OpenDay", () => PublicOpenDay);
export const AdminOpenDayConnection = connectionOf("OpenDay", () => AdminOpenDay);
