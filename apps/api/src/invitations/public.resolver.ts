import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { PublicApplication } from "../applications/application.type.js";
import { OpeningInput } from "../applications/opening.type.js";
import type { PublicContext } from "../context.js";
import { AcceptInvitationResult, DeclineInvitationResult, OwnInvitationType } from "./invitation.type.js";
import { ownInvitation } from "./own-invitation.query.js";

const opening = () => Arg("input", () => OpeningInput, { description: "The receipt code and the phone." });

@Resolver(() => PublicApplication)
export class InvitationsPublicResolver {
  @FieldResolver(() => OwnInvitationType, { nullable: true, description: "Her invitation, once the list is settled and she is on it." })
  invitation(@Root() own: PublicApplication, @Ctx() { world }: PublicContext) {
    return world.read((tx) => ownInvitation(tx, own, world));
  }

  @Mutation(() => AcceptInvitationResult, { description: "Says that one comes." })
  acceptInvitation(@opening() input: OpeningInput, @Ctx() { acts }: PublicContext) {
    return acts.acceptInvitation(input);
  }

  @Mutation(() => DeclineInvitationResult, { description: "Says that one does not come, so that a reserve can; no reason is asked." })
  declineInvitation(@opening() input: OpeningInput, @Ctx() { acts }: PublicContext) {
    return acts.declineInvitation(input);
  }
}
