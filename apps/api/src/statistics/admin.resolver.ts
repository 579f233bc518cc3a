import { yearOf } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { BreakdownType, FigureType } from "./figure.type.js";
import { exactDayBreakdowns, exactDayFigures, exactYearFigures, yearOpinionsByDepartment } from "./statistics.query.js";
import { DepartmentOpinions } from "./statistics.type.js";
import { summaryDraft } from "./summary-draft.query.js";

@Resolver(() => AdminOrganisation)
export class OrganisationStatisticsAdminResolver {
  @FieldResolver(() => [FigureType], {
    description: "Exact figures of its announced open days of one year, and of the opinions of that year that belong to none.",
  })
  figures(
    @Root() { id }: AdminOrganisation,
    @Arg("year", () => Int, { nullable: true, description: "The year of the open days; this year unless told." }) year: number | null,
    @Ctx() context: AdminContext,
  ) {
    return exactYearFigures(context, id, year ?? yearOf(context.world.today()));
  }

  @FieldResolver(() => [DepartmentOpinions], {
    description: "How each department answers the opinions of one year, the one with most of them first.",
  })
  opinionsByDepartment(
    @Root() { id }: AdminOrganisation,
    @Arg("year", () => Int, { nullable: true, description: "The year of the open days; this year unless told." }) year: number | null,
    @Ctx() context: AdminContext,
  ) {
    return yearOpinionsByDepartment(context, id, year ?? yearOf(context.world.today()));
  }
}

@Resolver(() => AdminOpenDay)
export class OpenDayStatisticsAdminResolver {
  @FieldResolver(() => [FigureType], { description: "Its figures exactly as counted; what the public sees may be withheld." })
  figures(@Root() { id }: AdminOpenDay, @Ctx() context: AdminContext) {
    return exactDayFigures(context, id);
  }

  @FieldResolver(() => [BreakdownType], { description: "The same by category and by channel, exactly." })
  breakdowns(@Root() { id }: AdminOpenDay, @Ctx() context: AdminContext) {
    return exactDayBreakdowns(context, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A first text of the summary (活动总结), from the data alone, for a person to go on with; null before the day was held.",
  })
  summaryDraft(@Root() day: AdminOpenDay, @Ctx() context: AdminContext) {
    return summaryDraft(context, day);
  }
}
