import type { ApplicationChannel, ApplicationStatus, Instant } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import { AdminApplication } from "./application.type.js";
import { ApplicationChannels, ApplicationStatuses } from "./application-parts.type.js";
import type { ExportApplications } from "./export-applications.js";
import type { ExportPeopleInClear, PersonInClear } from "./export-people-in-clear.js";

@InputType("ExportApplicationsInput", { description: "Which applications are to be given out, and what for." })
export class ExportApplicationsInput implements ExportApplications {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "What the list is for (用途); it stands on every sheet and in the journal." })
  readonly purpose!: string;
  @Field(() => [ApplicationStatuses], { nullable: true, description: "Only these; unless told, all but WITHDRAWN and MERGED." })
  readonly statuses?: ApplicationStatus[];
  @Field(() => String, { nullable: true, description: "Only this group." }) readonly category?: string;
  @Field(() => ApplicationChannels, { nullable: true, description: "Only what came in this way." }) readonly channel?: ApplicationChannel;
  @Field(() => String, { nullable: true, description: "Only receipt numbers that begin like this." }) readonly receiptNumber?: string;
  @Field(() => Boolean, { nullable: true, description: "Only those that wait for a decision on a shared phone." })
  readonly possibleDuplicates?: boolean;
}

@InputType("ExportPeopleInClearInput", { description: "Whose names and phones are to be given out in clear, what for and why." })
export class ExportPeopleInClearInput extends ExportApplicationsInput implements ExportPeopleInClear {
  @Field(() => String, { description: "Why a masked list will not do; it stands in the journal." }) readonly ground!: string;
}

@ObjectType()
abstract class ExportedList {
  @Field(() => String, { description: "What the list is for (用途)." }) readonly purpose!: string;
  @Field(() => String, { description: "Who took it out, by name." }) readonly by!: string;
  @Field(() => InstantScalar, { description: "When." }) readonly at!: Instant;
}

@ObjectType("ExportedApplications", { description: "A list that was given out, masked, in the order of arrival." })
export class ExportedApplicationsType extends ExportedList {
  @Field(() => [AdminApplication], { description: "The applications." }) readonly rows!: AdminApplication[];
}

@ObjectType("PersonInClear", { description: "One person in clear. That she was shown stands in the journal." })
export class PersonInClearType implements PersonInClear {
  @Field(() => String, { description: "The receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "Full name." }) readonly name!: string;
  @Field(() => String, { description: "Phone." }) readonly phone!: string;
  @Field(() => String, { description: "The group, such as ORDINARY_CITIZEN." }) readonly category!: string;
  @Field(() => String, { description: "Village or unit." }) readonly villageOrUnit!: string;
}

@ObjectType("ExportedPeopleInClear", { description: "A list that was given out in clear." })
export class ExportedPeopleInClearType extends ExportedList {
  @Field(() => [PersonInClearType], { description: "The people; who was erased is not among them." }) readonly rows!: PersonInClearType[];
}

export const ExportApplicationsResult = answerOf("ExportApplications", () => ExportedApplicationsType);
export const ExportPeopleInClearResult = answerOf("ExportPeopleInClear", () => ExportedPeopleInClearType);
