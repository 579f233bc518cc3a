import { Field, InputType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import type { AdoptRegulation } from "./adopt-regulation.js";
import { AdoptedRegulation } from "./regulation.type.js";

@InputType("AdoptRegulationInput", { description: "Which regulation the town adopts." })
export class AdoptRegulationInput implements AdoptRegulation {
  @Field(() => String, { description: "The id of a pack that comes with the product, such as `shuidong-2024`." })
  readonly pack!: string;
}

export const AdoptRegulationResult = answerOf("AdoptRegulation", () => AdoptedRegulation);
