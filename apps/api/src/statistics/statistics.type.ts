import type { Instant } from "@kaimen/domain";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { InstantScalar } from "../platform/scalars/scalars.js";
import { BreakdownType, FigureType } from "./figure.type.js";

@ObjectType("DepartmentOpinions", { description: "How one department answers opinions. Opinions are things: none is withheld." })
export class DepartmentOpinions {
  @Field(() => String, {
    nullable: true,
    description: "Its name; null for opinions that no department has, or that were answered on the spot.",
  })
  readonly department!: string | null;
  @Field(() => Int, { description: "Opinions that it has or has answered." }) readonly raised!: number;
  @Field(() => Int, { description: "Those whose author has been told the answer." }) readonly answered!: number;
  @Field(() => Int, { description: "Answered ones that had a deadline: what `onTime` is divided by." })
  readonly answeredWithDeadline!: number;
  @Field(() => Int, { description: "Answered by the due day." }) readonly onTime!: number;
  @Field(() => Float, { nullable: true, description: "Median working days to the answer; null before the first." })
  readonly medianReplyDays!: number | null;
}

@ObjectType("Statistics", {
  description:
    "Public figures (统计) as they stand. Over one to four people a figure is withheld, and no withheld one follows from the others: " +
    "figures of a year add up what its open days show.",
})
export class StatisticsType {
  @Field(() => InstantScalar, { description: "The moment of which they are true." }) readonly asOf!: Instant;
  @Field(() => [FigureType], { description: "Every figure, in one fixed order." }) readonly figures!: FigureType[];
  @Field(() => [BreakdownType], { description: "Applicants, and representatives who came, by category and by channel." })
  readonly breakdowns!: BreakdownType[];
  @Field(() => [DepartmentOpinions], { description: "Opinions by department, the most first." })
  readonly opinionsByDepartment!: DepartmentOpinions[];
}
