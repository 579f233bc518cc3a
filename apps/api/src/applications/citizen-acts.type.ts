import type { Gender, Instant, LocalTie } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import { PublicApplication } from "./application.type.js";
import { ApplicationFormInput } from "./application-form.type.js";
import { ConsentsInput, Genders, LocalTies } from "./application-parts.type.js";
import type { ChangeApplication } from "./change-application.js";
import type { ErasedData } from "./erase-my-data.js";
import { OpeningInput } from "./opening.type.js";
import { PublicApplicationReceipt } from "./receipt.type.js";
import type { SubmitApplication } from "./submit-application.js";

@InputType("SubmitApplicationInput", {
  description: "An application (报名): six fields, the boxes to tick, and what the office asks for besides.",
})
export class SubmitApplicationInput extends ApplicationFormInput implements SubmitApplication {
  @Field(() => String, { description: "The town's code, such as `shuidong`." }) readonly organisation!: string;
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, {
    description: "Of the client's own making, 16 characters or more, such as a UUID: sent twice, the same answer comes twice.",
  })
  readonly idempotencyKey!: string;
}

const left = "left out, it stays as it is";

@InputType("ChangeApplicationInput", { description: "What is to be different; what is left out stays as it is." })
export class ChangeApplicationInput extends OpeningInput implements ChangeApplication {
  @Field(() => String, { nullable: true, description: `Full name; ${left}.` }) readonly name?: string | null;
  @Field(() => String, { nullable: true, description: `The new phone, which opens from now on; ${left}.` }) readonly newPhone?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: `Day of birth; ${left}.` }) readonly born?: string | null;
  @Field(() => String, { nullable: true, description: `The group; ${left}.` }) readonly category?: string | null;
  @Field(() => String, { nullable: true, description: `Village or unit; ${left}.` }) readonly villageOrUnit?: string | null;
  @Field(() => [String], { nullable: true, description: `Topics of interest; ${left}.` }) readonly topics?: string[] | null;
  @Field(() => [LocalTies], { nullable: true, description: `What ties her to the place; ${left}.` }) readonly ties?: LocalTie[] | null;
  @Field(() => Boolean, { nullable: true, description: `Full civil capacity; ${left}.` }) readonly fullCivilCapacity?: boolean | null;
  @Field(() => ConsentsInput, { nullable: true, description: `What she agrees to; ${left}.` }) readonly consents?: ConsentsInput | null;
  @Field(() => String, { nullable: true, description: `The version of the consent text that was shown; ${left}.` })
  readonly consentText?: string | null;
  @Field(() => String, { nullable: true, description: `ID number, where the open day asks for it; ${left}.` })
  readonly idNumber?: string | null;
  @Field(() => String, { nullable: true, description: `Address, where the open day asks for it; ${left}.` })
  readonly address?: string | null;
  @Field(() => Genders, { nullable: true, description: `Gender, where the open day asks for it; ${left}.` })
  readonly gender?: Gender | null;
  @Field(() => String, { nullable: true, description: `What she needs to take part, where the open day asks for it; ${left}.` })
  readonly accessibilityNeeds?: string | null;
}

@ObjectType("ErasedData", { description: "That one's personal data are gone for good; what is left is only counted." })
export class ErasedDataType implements ErasedData {
  @Field(() => String, { description: "The receipt number, which opens nothing any more." }) readonly receiptNumber!: string;
  @Field(() => InstantScalar, { description: "When they were erased." }) readonly erasedAt!: Instant;
}

export const SubmitApplicationResult = answerOf("SubmitApplication", () => PublicApplicationReceipt);
export const ChangeApplicationResult = answerOf("ChangeApplication", () => PublicApplication);
export const WithdrawApplicationResult = answerOf("WithdrawApplication", () => PublicApplication);
export const EraseMyDataResult = answerOf("EraseMyData", () => ErasedDataType);
