import { InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { GrantExtension } from "./grant-extension.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";

@InputType("GrantExtensionInput", { description: "The approver grants the time that was asked for; the days count from the due day." })
export class GrantExtensionInput extends OnOpinionInput implements GrantExtension {}

export const GrantExtensionResult = answerOf("GrantExtension", () => AdminOpinion);
