import type { CivilDate, EntryChannel } from "@kaimen/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { FaultType } from "../platform/answers/invalid-input.type.js";
import { RefusalType } from "../platform/answers/refusal.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { ApplicationFormInput } from "./application-form.type.js";
import { EntryChannels } from "./application-parts.type.js";
import type { CheckApplications, EnterApplications, EnteredApplications, EnteredLine, EntryLine } from "./enter-applications.js";
import { AdminApplicationReceipt } from "./receipt.type.js";

@InputType("EntryLineInput", { description: "One line of a clerk's table: one person." })
export class EntryLineInput extends ApplicationFormInput implements EntryLine {
  @Field(() => Int, { description: "The number of the line in the client's table; the answer bears it." }) readonly line!: number;
  @Field(() => EntryChannels, { description: "How it reached the office." }) readonly channel!: EntryChannel;
  @Field(() => CivilDateScalar, { description: "When the clerk asked for her consent." }) readonly consentObtainedOn!: CivilDate;
}

@InputType("CheckApplicationsInput", { description: "A table to be gone through without entering anything." })
export class CheckApplicationsInput implements CheckApplications {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => [EntryLineInput], { description: "The lines, a hundred at most: a longer table comes in parts." })
  readonly lines!: EntryLineInput[];
}

@InputType("EnterApplicationsInput", { description: "A table of what reached the office on paper, by phone or as messages (批量代录)." })
export class EnterApplicationsInput extends CheckApplicationsInput implements EnterApplications {
  @Field(() => String, { description: "Of the client's own making, 16 characters or more: sent twice, the same answer comes twice." })
  readonly idempotencyKey!: string;
}

@ObjectType("EnteredLine", { description: "What became of one line of a table, or would." })
export class EnteredLineType implements EnteredLine {
  @Field(() => Int, { description: "The number of the line in the client's table." }) readonly line!: number;
  @Field(() => Boolean, { description: "Whether it was entered; of a table that was only checked, whether it would be." })
  readonly good!: boolean;
  @Field(() => AdminApplicationReceipt, { nullable: true, description: "The receipt; null where the line was not entered." })
  readonly receipt!: AdminApplicationReceipt | null;
  @Field(() => RefusalType, { nullable: true, description: "Why the regulation says no to it; null where it does not." })
  readonly refusal!: RefusalType | null;
  @Field(() => [FaultType], { description: "What is wrong with its fields, all at once." }) readonly faults!: FaultType[];
  @Field(() => [String], { description: "Receipt numbers that share the phone: the line is good all the same, and a clerk decides later." })
  readonly possibleDuplicates!: string[];
}

@ObjectType("EnteredApplications", { description: "A table of applications, line by line. The lines that are not good changed nothing." })
export class EnteredApplicationsType implements EnteredApplications {
  @Field(() => [EnteredLineType], { description: "Every line, in the order in which it was sent." }) readonly lines!: EnteredLineType[];
}

export const EnterApplicationsResult = answerOf("EnterApplications", () => EnteredApplicationsType);
export const CheckApplicationsResult = answerOf("CheckApplications", () => EnteredApplicationsType);
