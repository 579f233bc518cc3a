import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { AdminAnnualPlan } from "./annual-plan.type.js";
import { ApproveAnnualPlanInput, ApproveAnnualPlanResult, DraftAnnualPlanInput, DraftAnnualPlanResult } from "./annual-plan-acts.type.js";
import { annualPlansOf } from "./annual-plans.query.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });

@Resolver(() => AdminOrganisation)
export class AnnualPlansAdminResolver {
  @FieldResolver(() => [AdminAnnualPlan], { description: "The plans of all years, drafts too, the latest year first." })
  annualPlans(@Root() { id: organisation }: AdminOrganisation, @Ctx() { manager, world }: AdminContext) {
    return annualPlansOf(manager, { organisation, today: world.today() });
  }

  @FieldResolver(() => AdminAnnualPlan, { nullable: true, description: "The plan of one year; null where none was drafted." })
  async annualPlan(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("year", () => Int, { description: "Such as 2026." }) year: number,
    @Ctx() { manager, world }: AdminContext,
  ) {
    const [plan] = await annualPlansOf(manager, { organisation, year, today: world.today() });
    return plan ?? null;
  }

  @Mutation(() => DraftAnnualPlanResult, {
    description: "Drafts the year's plan (起草年度计划), or drafts it anew: an approved one goes back to be approved.",
  })
  draftAnnualPlan(@given(() => DraftAnnualPlanInput) input: DraftAnnualPlanInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.draftAnnualPlan(clerk, input);
  }

  @Mutation(() => ApproveAnnualPlanResult, { description: "Approves the year's plan (批准年度计划); the public may read it from here on." })
  approveAnnualPlan(@given(() => ApproveAnnualPlanInput) input: ApproveAnnualPlanInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.approveAnnualPlan(clerk, input);
  }
}
