import type { YearCounts } from "@kaimen/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { FigureType } from "../statistics/figure.type.js";

@ObjectType("OpennessParagraph", {
  description: "The paragraph on open days for the yearly report on openness (政府信息公开工作年度报告), with what it stands on.",
})
export class OpennessParagraphType implements YearCounts {
  @Field(() => Int, { description: "The year." }) readonly year!: number;
  @Field(() => String, { description: "The paragraph, in Chinese; what is withheld from the public it does not say." })
  readonly text!: string;
  @Field(() => [FigureType], { description: "The public figures of the year." }) readonly figures!: readonly FigureType[];
  @Field(() => Int, { description: "Places that were visited, each once." }) readonly venues!: number;
  @Field(() => Int, { description: "Announcements (公告) of its open days." }) readonly announcements!: number;
  @Field(() => Int, { description: "Public notices (公示) of their lists." }) readonly notices!: number;
  @Field(() => Int, { description: "Summaries (活动总结)." }) readonly summaries!: number;
  @Field(() => Int, { description: "Opinions that were published with their answers." }) readonly publishedOpinions!: number;
}
