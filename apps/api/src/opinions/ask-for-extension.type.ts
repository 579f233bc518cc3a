import { Field, InputType, Int } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { AskForExtension } from "./ask-for-extension.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";

@InputType("AskForExtensionInput", { description: "The unit asks for more time (延期), while the clock still runs." })
export class AskForExtensionInput extends OnOpinionInput implements AskForExtension {
  @Field(() => Int, { description: "Working days, counted from the due day." }) readonly days!: number;
  @Field(() => String, { description: "Why." }) readonly ground!: string;
}

export const AskForExtensionResult = answerOf("AskForExtension", () => AdminOpinion);
