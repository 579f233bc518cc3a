import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "./organisation.type.js";
import { organisationInReach, townsOf } from "./organisations.query.js";

@Resolver(() => AdminOrganisation)
export class OrganisationsAdminResolver {
  @Query(() => AdminOrganisation, {
    nullable: true,
    description: "The organisation that one works for, or a town of one's county; null for any other.",
  })
  organisation(
    @Arg("code", () => String, { nullable: true, description: "A town of one's county; one's own organisation unless told." }) code:
      | string
      | null,
    @Ctx() { manager, clerk }: AdminContext,
  ) {
    return organisationInReach(manager, clerk.organisation, code);
  }

  @FieldResolver(() => [AdminOrganisation], { description: "The towns of a county; of a town, none." })
  towns(@Root() { id, kind }: AdminOrganisation, @Ctx() { manager, once }: AdminContext) {
    return kind === "COUNTY" ? once(`towns ${id}`, () => townsOf(manager, id)) : [];
  }
}
