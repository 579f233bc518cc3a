import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "./organisation.type.js";
import { organisationByCode, townsOf } from "./organisations.query.js";

@Resolver(() => PublicOrganisation)
export class OrganisationsPublicResolver {
  @Query(() => PublicOrganisation, { nullable: true, description: "A town or county by its code; null where there is none." })
  organisation(@Arg("code", () => String, { description: "Such as `shuidong`." }) code: string, @Ctx() { manager }: PublicContext) {
    return organisationByCode(manager, code);
  }

  @FieldResolver(() => [PublicOrganisation], { description: "The towns of a county; of a town, none." })
  towns(@Root() { id }: PublicOrganisation, @Ctx() { manager }: PublicContext) {
    return townsOf(manager, id);
  }
}
