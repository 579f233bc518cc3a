import type { CivilDate, DuplicateDecision, EntryChannel, Gender } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { AdminApplication } from "./application.type.js";
import { ApplicationFormInput } from "./application-form.type.js";
import { EntryChannels, Genders } from "./application-parts.type.js";
import type { EnterApplication } from "./enter-application.js";
import { AdminApplicationReceipt } from "./receipt.type.js";
import type { ResolveDuplicate } from "./resolve-duplicate.js";
import type { UnmaskApplicant, UnmaskedApplicant } from "./unmask-applicant.js";
import type { WithdrawOnBehalf } from "./withdraw-on-behalf.js";

@InputType("EnterApplicationInput", { description: "What somebody said on the phone, wrote on paper or sent as a message (代录)." })
export class EnterApplicationInput extends ApplicationFormInput implements EnterApplication {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "Of the client's own making, 16 characters or more: sent twice, the same answer comes twice." })
  readonly idempotencyKey!: string;
  @Field(() => EntryChannels, { description: "How it reached the office." }) readonly channel!: EntryChannel;
  @Field(() => CivilDateScalar, { description: "When the clerk asked for her consent." }) readonly consentObtainedOn!: CivilDate;
}

export const DuplicateDecisions = enumOf("DuplicateDecision", ["KEEP_BOTH", "MERGE"], "What a clerk found out about a shared phone.", {
  KEEP_BOTH: "Two people, such as a couple.",
  MERGE: "One person: the earlier application stays. Needs a ground.",
});

@InputType()
abstract class OnApplicationInput {
  @Field(() => ID, { description: "The application's id." }) readonly application!: string;
}

@InputType("ResolveDuplicateInput", { description: "Whether a shared phone is two people or one." })
export class ResolveDuplicateInput extends OnApplicationInput implements ResolveDuplicate {
  @Field(() => DuplicateDecisions, { description: "Two people, or one." }) readonly decision!: DuplicateDecision["decision"];
  @Field(() => String, { nullable: true, description: "The receipt number that stays, for MERGE." }) readonly into?: string | null;
  @Field(() => String, { nullable: true, description: "How the clerk knows, for MERGE." }) readonly ground?: string | null;
}

@InputType("WithdrawOnBehalfInput", { description: "Whose application is withdrawn, and why." })
export class WithdrawOnBehalfInput extends OnApplicationInput implements WithdrawOnBehalf {
  @Field(() => String, { description: "What she said, and how the clerk knows that it was she." }) readonly reason!: string;
}

@InputType("UnmaskApplicantInput", { description: "Who is to be seen in clear, and why." })
export class UnmaskApplicantInput extends OnApplicationInput implements UnmaskApplicant {
  @Field(() => String, { description: "Why; it stands in the journal." }) readonly reason!: string;
}

@ObjectType("UnmaskedApplicant", { description: "Who an applicant is, in clear. That it was shown stands in the journal." })
export class UnmaskedApplicantType implements UnmaskedApplicant {
  @Field(() => String, { description: "The receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "Full name." }) readonly name!: string;
  @Field(() => String, { description: "Phone." }) readonly phone!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: "Day of birth." }) readonly born!: CivilDate | null;
  @Field(() => String, { nullable: true, description: "ID number, where the open day asked for it." }) readonly idNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Address, where the open day asked for it." }) readonly address!: string | null;
  @Field(() => Genders, { nullable: true, description: "Gender, where the open day asked for it." }) readonly gender!: Gender | null;
  @Field(() => String, { nullable: true, description: "What she needs to take part, where the open day asked for it." })
  readonly accessibilityNeeds!: string | null;
}

export const EnterApplicationResult = answerOf("EnterApplication", () => AdminApplicationReceipt);
export const ResolveDuplicateResult = answerOf("ResolveDuplicate", () => AdminApplication);
export const WithdrawOnBehalfResult = answerOf("WithdrawOnBehalf", () => AdminApplication);
export const UnmaskApplicantResult = answerOf("UnmaskApplicant", () => UnmaskedApplicantType);
