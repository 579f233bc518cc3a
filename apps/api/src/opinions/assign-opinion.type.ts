import type { Handover } from "@kaimen/domain";
import { Field, ID, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { AssignOpinion } from "./assign-opinion.js";
import { OnOpinionInput } from "./on-opinion.type.js";
import { AdminOpinion } from "./opinion.type.js";
import { Handovers } from "./opinion-words.type.js";

@InputType("AssignOpinionInput", {
  description: "Hands an opinion to a unit (交办, 转办), or to another one until the first has taken it on.",
})
export class AssignOpinionInput extends OnOpinionInput implements AssignOpinion {
  @Field(() => ID, { description: "The unit that will answer." }) readonly unit!: string;
  @Field(() => Handovers, { defaultValue: "ASSIGN", description: "How it is handed over." }) readonly handover!: Handover;
}

export const AssignOpinionResult = answerOf("AssignOpinion", () => AdminOpinion);
