import type { Gender, LocalTie } from "@kaimen/domain";
import { Field, InputType } from "type-graphql";
import { ConsentsInput, Genders, LocalTies } from "./application-parts.type.js";

const AS_TYPED = "as typed: full-width digits, blanks and hyphens are taken";

/** Six fields, the boxes to tick, and what an office asks for besides. */
@InputType()
export abstract class ApplicationFormInput {
  @Field(() => String, { description: "Full name." }) readonly name!: string;
  @Field(() => String, { description: `A mobile number or a fixed line, ${AS_TYPED}.` }) readonly phone!: string;
  @Field(() => String, { description: "Day of birth, YYYY-MM-DD, as typed." }) readonly born!: string;
  @Field(() => String, { description: "One of the open day's groups, such as ORDINARY_CITIZEN." }) readonly category!: string;
  @Field(() => String, { description: "Village or unit." }) readonly villageOrUnit!: string;
  @Field(() => [String], { defaultValue: [], description: "Topics of interest, ten at most." }) readonly topics!: string[];
  @Field(() => [LocalTies], { description: "What ties her to the place; one at least where the regulation asks for it." })
  readonly ties!: LocalTie[];
  @Field(() => Boolean, { description: "She declares full civil capacity (完全民事行为能力)." }) readonly fullCivilCapacity!: boolean;
  @Field(() => ConsentsInput, { description: "What she agrees to." }) readonly consents!: ConsentsInput;
  @Field(() => String, { description: "The version of the consent text that was shown to her." }) readonly consentText!: string;
  @Field(() => String, { nullable: true, description: `ID number, only where the open day asks for it; ${AS_TYPED}.` })
  readonly idNumber?: string;
  @Field(() => String, { nullable: true, description: "Address, only where the open day asks for it." }) readonly address?: string;
  @Field(() => Genders, { nullable: true, description: "Gender, only where the open day asks for it." }) readonly gender?: Gender;
  @Field(() => String, { nullable: true, description: "What she needs to take part, only where the open day asks for it." })
  readonly accessibilityNeeds?: string;
}
