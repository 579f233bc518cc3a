import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { RegulationType } from "./regulation.type.js";
import { regulationView } from "./regulation-view.query.js";

@Resolver(() => PublicOrganisation)
export class RegulationsPublicResolver {
  @FieldResolver(() => RegulationType, {
    nullable: true,
    description: "The regulation in force, or the version that is named; null where there is none.",
  })
  regulation(
    @Root() { id: organisation }: PublicOrganisation,
    @Arg("id", () => ID, { nullable: true, description: "A version, as `OpenDay.governedBy` names it." }) id: string | null,
    @Ctx() { manager, world }: PublicContext,
  ) {
    return regulationView(manager, id ? { organisation, id } : { organisation, on: world.today() });
  }
}
