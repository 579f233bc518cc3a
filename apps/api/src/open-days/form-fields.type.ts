import { FIELD_DEMANDS, type FieldDemand, type FormFields } from "@kaimen/domain";
import { Field, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";

export const FieldDemands = enumOf("FieldDemand", FIELD_DEMANDS, "Whether an application asks for a field beside the six.", {
  OFF: "Not asked, and not kept where somebody sends it all the same.",
});

const ID_NUMBER = "The ID number (公民身份号码).";
const ADDRESS = "The address.";

@ObjectType("FormFields", { description: "What an application asks for beside the six fields: the least that is needed." })
export class FormFieldsType implements Pick<FormFields, "idNumber" | "address"> {
  @Field(() => FieldDemands, { description: ID_NUMBER }) readonly idNumber!: FieldDemand;
  @Field(() => FieldDemands, { description: ADDRESS }) readonly address!: FieldDemand;
}

@InputType("FormFieldsInput", { description: "What applications ask for beside the six fields." })
export class FormFieldsInput implements Pick<FormFields, "idNumber" | "address"> {
  @Field(() => FieldDemands, { defaultValue: "OFF", description: ID_NUMBER }) readonly idNumber!: FieldDemand;
  @Field(() => FieldDemands, { defaultValue: "OFF", description: ADDRESS }) readonly address!: FieldDemand;
}
