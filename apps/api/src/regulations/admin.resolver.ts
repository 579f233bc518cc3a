import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { AdoptRegulationInput, AdoptRegulationResult } from "./adopt-regulation.type.js";
import { RegulationType } from "./regulation.type.js";
import { regulationView } from "./regulation-view.query.js";

@Resolver(() => AdminOrganisation)
export class RegulationsAdminResolver {
  @Mutation(() => AdoptRegulationResult, { description: "The town adopts a regulation that comes with the product." })
  adoptRegulation(
    @Arg("input", () => AdoptRegulationInput, { description: "Which one." }) input: AdoptRegulationInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.adoptRegulation(clerk, input);
  }

  @FieldResolver(() => RegulationType, {
    nullable: true,
    description: "The regulation in force, or the version that is named; null where there is none.",
  })
  regulation(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("id", () => ID, { nullable: true, description: "A version, as `OpenDay.governedBy` names it." }) id: string | null,
    @Ctx() { manager, world }: AdminContext,
  ) {
    return regulationView(manager, id ? { organisation, id } : { organisation, on: world.today() });
  }
}
