import type { InvitationStatus } from "@kaimen/domain";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import {
  AcceptOnBehalfResult,
  AdminInvitationConnection,
  AnswerOnBehalfInput,
  DeclineOnBehalfResult,
  InvitationStatuses,
  LapseInvitationsResult,
} from "./invitation.type.js";
import { invitationsList } from "./invitations-list.query.js";
import { RollType } from "./roll.type.js";
import { rollView } from "./roll-view.query.js";

const given = () => Arg("input", () => AnswerOnBehalfInput, { description: "Who said what, and how." });

@ArgsType()
class InvitationsArguments extends PageArguments {
  @Field(() => [InvitationStatuses], { nullable: true, description: "Only these; all unless told." })
  readonly statuses?: InvitationStatus[];
}

@Resolver(() => AdminOpenDay)
export class InvitationsAdminResolver {
  @FieldResolver(() => AdminInvitationConnection, { description: "The door list: everybody invited, by receipt number, masked." })
  invitations(
    @Root() { organisation, id: openDay }: AdminOpenDay,
    @Args(() => InvitationsArguments) wanted: InvitationsArguments,
    @Ctx() { world }: AdminContext,
  ) {
    return world.read((tx) => invitationsList(tx, { ...wanted, organisation, openDay }));
  }

  @FieldResolver(() => RollType, { nullable: true, description: "Who has a place and who waits; null before the list is drawn up." })
  roll(@Root() { organisation, id }: AdminOpenDay, @Ctx() { world }: AdminContext) {
    return world.read((tx) => rollView(tx, organisation, id));
  }

  @FieldResolver(() => [String], {
    description: "Public keys (P-256, uncompressed, base64url) by which a door without a line checks the signature of a ticket.",
  })
  ticketKeys(@Root() { organisation }: AdminOpenDay, @Ctx() { world }: AdminContext) {
    return world.read(async (tx) => tx.tickets.publicKeys(organisation));
  }

  @Mutation(() => AcceptOnBehalfResult, { description: "Writes down a yes that came by phone or at the door." })
  acceptOnBehalf(@given() input: AnswerOnBehalfInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.acceptOnBehalf(clerk, input);
  }

  @Mutation(() => DeclineOnBehalfResult, { description: "Writes down a no that came by phone, so that a reserve moves up." })
  declineOnBehalf(@given() input: AnswerOnBehalfInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.declineOnBehalf(clerk, input);
  }

  @Mutation(() => LapseInvitationsResult, { description: "Gives the places of all who have not answered in time to reserves." })
  lapseInvitations(@Arg("openDay", () => ID, { description: "The open day's id." }) openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.lapseInvitations(clerk, { openDay });
  }
}
