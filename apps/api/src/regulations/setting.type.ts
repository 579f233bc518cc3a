import type { CivilDate, Force, SettingName } from "@kaimen/domain";
import { GraphQLJSON } from "graphql-scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import type { LayDownSetting } from "./lay-down-setting.js";
import type { LiftSetting } from "./lift-setting.js";
import { Forces, RegulationType } from "./regulation.type.js";

@ObjectType("Setting", { description: "What holds in this office where its regulation is silent (设定)." })
export class SettingType {
  @Field(() => String, { description: "The clause's name, such as `noticeTerms`." }) readonly clause!: SettingName;
  @Field(() => Forces, { description: "How strongly it binds; not the office's to choose." }) readonly force!: Force;
  @Field(() => GraphQLJSON, { nullable: true, description: "What holds now, in the shape of that clause; null where nothing does." })
  readonly content!: unknown;
  @Field(() => GraphQLJSON, { description: "What an office starts from, and what holds again once its own value is lifted." })
  readonly usual!: unknown;
  @Field(() => CivilDateScalar, { nullable: true, description: "When the office laid it down; null where it is what it started from." })
  readonly laidDownOn!: CivilDate | null;
}

@InputType()
abstract class OnSettingInput {
  @Field(() => ID, { description: "The version of the regulation that was read; settings are laid down on that one or not at all." })
  readonly regulation!: string;
  @Field(() => String, { description: "The clause's name, such as `noticeTerms`." }) readonly clause!: string;
}

@InputType("LayDownSettingInput", { description: "What the office lays down where its regulation is silent." })
export class LayDownSettingInput extends OnSettingInput implements LayDownSetting {
  @Field(() => GraphQLJSON, { description: "What is to hold, whole, in the shape of that clause, such as `{ workingDays: 7 }`." })
  readonly content!: unknown;
}

@InputType("LiftSettingInput", { description: "Which value of its own the office gives up." })
export class LiftSettingInput extends OnSettingInput implements LiftSetting {}

export const LayDownSettingResult = answerOf("LayDownSetting", () => RegulationType);
export const LiftSettingResult = answerOf("LiftSetting", () => RegulationType);
