import {
  type CallExtension,
  type CivilDate,
  type ClauseName,
  CONTENT_BLOCKS,
  type ContentBlock,
  type Departure,
  FILLED_BY,
  type FilledBy,
  FORMS_OF_ACTIVITY,
  LEADER_ROLES,
  type LeaderReport,
  type LeaderRole,
  type Postponement,
  RECRUITMENT_CHANNELS,
  type Reallocation,
  STATUSES,
  type Stop,
  VENUE_TYPES,
  type VenueType,
} from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar, ClockScalar } from "../platform/scalars/scalars.js";

export const OpenDayStatuses = enumOf("OpenDayStatus", STATUSES, "Where an open day stands in its life.");
export const VenueTypes = enumOf("VenueType", VENUE_TYPES, "What kind of place is opened (第六条).");
export const ContentBlocks = enumOf("ContentBlock", CONTENT_BLOCKS, "What an open day contains (第七条).");
export const FormsOfActivity = enumOf("FormOfActivity", FORMS_OF_ACTIVITY, "What form an open day takes (第八条).");
export const LeaderRoles = enumOf("LeaderRole", LEADER_ROLES, "The principal leader (主要领导) or the leader in charge (分管领导).");
export const RecruitmentChannels = enumOf("RecruitmentChannel", RECRUITMENT_CHANNELS, "Where the call is published (第五条).");
export const FilledByKinds = enumOf(
  "FilledBy",
  FILLED_BY,
  "How the seats of a group are filled: by the public call, by nomination, or by both.",
);
export type { ContentBlock };

@ObjectType("Stop", { description: "One stop of the itinerary: a venue, when the group is there, and how many it holds." })
export class StopType implements Stop {
  @Field(() => String, { description: "The venue's id." }) readonly venue!: string;
  @Field(() => String, { description: "The venue's name." }) readonly name!: string;
  @Field(() => VenueTypes, { description: "What kind of place it is." }) readonly type!: VenueType;
  @Field(() => ClockScalar, { description: "When the group arrives." }) readonly startsAt!: string;
  @Field(() => ClockScalar, { description: "When the group leaves." }) readonly endsAt!: string;
  @Field(() => Int, { description: "How many people it holds at once." }) readonly capacity!: number;
}

@ObjectType("QuotaShare", { description: "The seats of one group (分配名额), and how many have applied for them." })
export class QuotaShareType {
  @Field(() => String, { description: "The group, such as ORDINARY_CITIZEN; a town may have groups of its own." })
  readonly category!: string;
  @Field(() => Int, { description: "At least so many seats." }) readonly least!: number;
  @Field(() => Int, { description: "At most so many seats." }) readonly most!: number;
  @Field(() => FilledByKinds, { description: "How they are filled." }) readonly filledBy!: FilledBy;
  @Field(() => Int, { description: "Live applications for this group; withdrawn ones do not count." }) readonly applied!: number;
}

@ObjectType("LeaderReport", { description: "The report that a leader gives at the discussion meeting (第八条)." })
export class LeaderReportType implements LeaderReport {
  @Field(() => String, { description: "The leader's name and office, as announced." }) readonly by!: string;
  @Field(() => LeaderRoles, { description: "Which leader." }) readonly role!: LeaderRole;
  @Field(() => String, { description: "What the report is about." }) readonly subject!: string;
}

@ObjectType("Departure", { description: "Where the office departs from what is done 一般, with its ground." })
export class DepartureType implements Departure {
  @Field(() => String, { description: "The clause departed from, such as `months`." }) readonly clause!: ClauseName;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

@ObjectType("Postponement", { description: "A day that was moved, and why." })
export class PostponementType implements Postponement {
  @Field(() => CivilDateScalar, { description: "The day it was planned for." }) readonly from!: CivilDate;
  @Field(() => CivilDateScalar, { description: "The day it was moved to." }) readonly to!: CivilDate;
  @Field(() => CivilDateScalar, { description: "When that was decided." }) readonly on!: CivilDate;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

@ObjectType("CallExtension", { description: "Registration kept open longer than first announced." })
export class CallExtensionType implements CallExtension {
  @Field(() => CivilDateScalar, { description: "The closing day before." }) readonly from!: CivilDate;
  @Field(() => CivilDateScalar, { description: "The closing day after." }) readonly to!: CivilDate;
  @Field(() => CivilDateScalar, { description: "When that was decided." }) readonly on!: CivilDate;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

@ObjectType("SeatBounds", { description: "The seats that a group has." })
export class SeatBoundsType {
  @Field(() => Int, { description: "At least so many." }) readonly least!: number;
  @Field(() => Int, { description: "At most so many." }) readonly most!: number;
}

@ObjectType("MovedSeats", { description: "The seats of one group, before and after they were moved." })
export class MovedSeatsType {
  @Field(() => String, { description: "The group, such as NETIZEN." }) readonly category!: string;
  @Field(() => SeatBoundsType, { description: "Before." }) readonly from!: SeatBoundsType;
  @Field(() => SeatBoundsType, { description: "After." }) readonly to!: SeatBoundsType;
}

@ObjectType("Reallocation", {
  description: "Seats that were moved among the groups (调剂名额), and why: people's chances changed with them.",
})
export class ReallocationType implements Reallocation {
  @Field(() => CivilDateScalar, { description: "When." }) readonly on!: CivilDate;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
  @Field(() => [MovedSeatsType], { description: "The groups that changed, in the office's order." }) readonly changed!: MovedSeatsType[];
}
