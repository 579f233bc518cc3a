import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "./organisation.type.js";
import { organisationByCode, organisationById, townsOf } from "./organisations.query.js";

@Resolver(() => PublicOrganisation)
export class OrganisationsPublicResolver {
  @Query(() => PublicOrganisation, { nullable: true, description: "A town or county by its code; null where there is none." })
  organisation(@Arg("code", () => String, { description: "Such as `shuidong`." }) code: string, @Ctx() { manager }: PublicContext) {
    return organisationByCode(manager, code);
  }

  @FieldResolver(() => [PublicOrganisation], { description: "The towns of a county; of a town, none." })
  towns(@Root() { id, kind }: PublicOrganisation, @Ctx() { manager, once }: PublicContext) {
    return kind === "COUNTY" ? once(`towns ${id}`, () => townsOf(manager, id)) : [];
  }

  @FieldResolver(() => PublicOrganisation, { nullable: true, description: "The county that a town belongs to; of a county, none." })
  county(@Root() { parentId }: PublicOrganisation, @Ctx() { manager, once }: PublicContext) {
    return parentId ? once(`organisation ${parentId}`, () => organisationById(manager, parentId)) : null;
  }
}
