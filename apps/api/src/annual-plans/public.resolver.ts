import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { PublicAnnualPlan } from "./annual-plan.type.js";
import { standingPlan } from "./annual-plans.query.js";

@Resolver(() => PublicOrganisation)
export class AnnualPlansPublicResolver {
  @FieldResolver(() => PublicAnnualPlan, {
    nullable: true,
    description: "The plan of a year as it was approved; null where none was. A later draft changes nothing here before it is approved.",
  })
  annualPlan(
    @Root() { id: organisation }: PublicOrganisation,
    @Arg("year", () => Int, { description: "Such as 2026." }) year: number,
    @Ctx() { manager }: PublicContext,
  ) {
    return standingPlan(manager, organisation, year);
  }
}
