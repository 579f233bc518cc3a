import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { OwnOpinion } from "./own-opinion.type.js";
import type { ReopenOpinion } from "./reopen-opinion.js";
import { WithReceiptInput } from "./with-receipt.type.js";

@InputType("ReopenOpinionInput", { description: "Asks again where the answer does not content (重办)." })
export class ReopenOpinionInput extends WithReceiptInput implements ReopenOpinion {
  @Field(() => String, { description: "What the answer left open." }) readonly reason!: string;
}

export const ReopenOpinionResult = answerOf("ReopenOpinion", () => OwnOpinion);
