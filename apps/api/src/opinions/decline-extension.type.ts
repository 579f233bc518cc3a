import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { DeclineExtension } from "./decline-extension.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";

@InputType("DeclineExtensionInput", { description: "The approver says no, and why." })
export class DeclineExtensionInput extends OnOpinionInput implements DeclineExtension {
  @Field(() => String, { description: "Why not." }) readonly reason!: string;
}

export const DeclineExtensionResult = answerOf("DeclineExtension", () => AdminOpinion);
