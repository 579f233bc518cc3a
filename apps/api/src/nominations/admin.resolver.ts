import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { InviteNominationInput, InviteNominationResult } from "./acts.type.js";
import { AdminNominationLink } from "./nomination.type.js";
import { linksOf } from "./nomination-links.query.js";

@Resolver(() => AdminOpenDay)
export class NominationsAdminResolver {
  @Mutation(() => InviteNominationResult, { description: "Asks an organisation for names (第五条); asked again, it gets a new code." })
  inviteNomination(
    @Arg("input", () => InviteNominationInput, { description: "Whom, and for how many." }) input: InviteNominationInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.inviteNomination(clerk, input);
  }

  @FieldResolver(() => [AdminNominationLink], { description: "The organisations that were asked for names." })
  nominationLinks(@Root() { organisation, id }: AdminOpenDay & { organisation: string }, @Ctx() { manager }: AdminContext) {
    return linksOf(manager, organisation, id);
  }
}
