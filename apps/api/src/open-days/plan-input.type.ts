import type {
  CategoryQuota,
  CivilDate,
  ClauseName,
  ContentBlock,
  Departure,
  FilledBy,
  FormOfActivity,
  LeaderReport,
  LeaderRole,
  Stop,
  VenueType,
} from "@kaimen/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { CivilDateScalar, ClockScalar } from "../platform/scalars/scalars.js";
import { FormFieldsInput } from "./form-fields.type.js";
import { ContentBlocks, FilledByKinds, FormsOfActivity, LeaderRoles, VenueTypes } from "./open-day-parts.type.js";

@InputType("CategoryQuotaInput", { description: "The seats of one group (分配名额)." })
export class CategoryQuotaInput implements CategoryQuota {
  @Field(() => String, { description: "The group, such as ORDINARY_CITIZEN, or one of the town's own." }) readonly category!: string;
  @Field(() => Int, { description: "At least so many seats." }) readonly least!: number;
  @Field(() => Int, { description: "At most so many seats." }) readonly most!: number;
  @Field(() => FilledByKinds, { description: "How they are filled." }) readonly filledBy!: FilledBy;
}

@InputType("StopInput", { description: "One stop of the itinerary." })
export class StopInput implements Stop {
  @Field(() => ID, { description: "The venue's id." }) readonly venue!: string;
  @Field(() => String, { description: "The venue's name, as announced." }) readonly name!: string;
  @Field(() => VenueTypes, { description: "What kind of place it is." }) readonly type!: VenueType;
  @Field(() => ClockScalar, { description: "When the group arrives." }) readonly startsAt!: string;
  @Field(() => ClockScalar, { description: "When the group leaves." }) readonly endsAt!: string;
  @Field(() => Int, { description: "How many people it holds at once." }) readonly capacity!: number;
}

@InputType("LeaderReportInput", { description: "The report that a leader gives (第八条)." })
export class LeaderReportInput implements LeaderReport {
  @Field(() => String, { description: "The leader's name and office, as announced." }) readonly by!: string;
  @Field(() => LeaderRoles, { description: "Which leader." }) readonly role!: LeaderRole;
  @Field(() => String, { description: "What the report is about." }) readonly subject!: string;
}

@InputType("DepartureInput", { description: "A departure from what is done 一般, with its ground." })
export class DepartureInput implements Departure {
  @Field(() => String, { description: "The clause departed from, such as `months`." }) readonly clause!: ClauseName;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

@InputType("PlanInput", { description: "What the office plans for one open day." })
export class PlanInput {
  @Field(() => String, { description: "What it is about." }) readonly theme!: string;
  @Field(() => CivilDateScalar, { description: "The day itself." }) readonly date!: CivilDate;
  @Field(() => ClockScalar, { description: "When it begins." }) readonly startsAt!: string;
  @Field(() => ClockScalar, { description: "When it ends." }) readonly endsAt!: string;
  @Field(() => Int, { description: "How many representatives it has room for." }) readonly seats!: number;
  @Field(() => [CategoryQuotaInput], { description: "The groups, in the office's order." }) readonly quotas!: CategoryQuotaInput[];
  @Field(() => [StopInput], { description: "The stops, in order." }) readonly itinerary!: StopInput[];
  @Field(() => [ContentBlocks], { description: "Its content (第七条)." }) readonly contentBlocks!: ContentBlock[];
  @Field(() => [FormsOfActivity], { description: "Its forms (第八条)." }) readonly forms!: FormOfActivity[];
  @Field(() => LeaderReportInput, { nullable: true, description: "The leader's report, where one is planned." })
  readonly leaderReport?: LeaderReportInput;
  @Field(() => FormFieldsInput, { nullable: true, description: "What applications ask for beside the six fields; nothing unless told." })
  readonly formFields?: FormFieldsInput;
  @Field(() => [DepartureInput], { defaultValue: [], description: "Grounds for departing from what is done 一般." })
  readonly grounds!: DepartureInput[];
}
