import { yearOf } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { dayStatistics, yearStatistics } from "./statistics.query.js";
import { StatisticsType } from "./statistics.type.js";

@Resolver(() => PublicOrganisation)
export class OrganisationStatisticsPublicResolver {
  @FieldResolver(() => StatisticsType, {
    description:
      "Figures of its announced open days of one year, and of the opinions of that year that belong to none. A county's towns are not in it.",
  })
  statistics(
    @Root() { id }: PublicOrganisation,
    @Arg("year", () => Int, { nullable: true, description: "The year of the open days; this year unless told." }) year: number | null,
    @Ctx() context: PublicContext,
  ) {
    return yearStatistics(context, id, year ?? yearOf(context.world.today()));
  }
}

@Resolver(() => PublicOpenDay)
export class OpenDayStatisticsPublicResolver {
  @FieldResolver(() => StatisticsType, { description: "Its figures as they stand." })
  statistics(@Root() { id }: PublicOpenDay, @Ctx() context: PublicContext) {
    return dayStatistics(context, id);
  }
}
