import { FIELD_DEMANDS, type FieldDemand, type FormFields } from "@kaimen/domain";
import { Field, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";

export const FieldDemands = enumOf("FieldDemand", FIELD_DEMANDS, "Whether an application asks for a field beside the six.", {
  OFF: "Not asked, and not kept where somebody sends it all the same.",
});

const ID_NUMBER = "The ID number (公民身份号码).";
const ADDRESS = "The address.";
const GENDER = "The gender.";
const NEEDS = "What somebody needs to take part, such as a wheelchair or a sign interpreter (无障碍需求).";

@ObjectType("FormFields", { description: "What an application asks for beside the six fields: the least that is needed." })
export class FormFieldsType implements FormFields {
  @Field(() => FieldDemands, { description: ID_NUMBER }) readonly idNumber!: FieldDemand;
  @Field(() => FieldDemands, { description: ADDRESS }) readonly address!: FieldDemand;
  @Field(() => FieldDemands, { description: GENDER }) readonly gender!: FieldDemand;
  @Field(() => FieldDemands, { description: NEEDS }) readonly accessibilityNeeds!: FieldDemand;
}

@InputType("FormFieldsInput", { description: "What applications ask for beside the six fields." })
export class FormFieldsInput implements FormFields {
  @Field(() => FieldDemands, { defaultValue: "OFF", description: ID_NUMBER }) readonly idNumber!: FieldDemand;
  @Field(() => FieldDemands, { defaultValue: "OFF", description: ADDRESS }) readonly address!: FieldDemand;
  @Field(() => FieldDemands, { defaultValue: "OFF", description: GENDER }) readonly gender!: FieldDemand;
  @Field(() => FieldDemands, { defaultValue: "OFF", description: NEEDS }) readonly accessibilityNeeds!: FieldDemand;
}
