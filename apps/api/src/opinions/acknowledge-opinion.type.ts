import { InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { AcknowledgeOpinion } from "./acknowledge-opinion.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";

@InputType("AcknowledgeOpinionInput", { description: "The unit takes an opinion on (签收); late is recorded, never refused." })
export class AcknowledgeOpinionInput extends OnOpinionInput implements AcknowledgeOpinion {}

export const AcknowledgeOpinionResult = answerOf("AcknowledgeOpinion", () => AdminOpinion);
