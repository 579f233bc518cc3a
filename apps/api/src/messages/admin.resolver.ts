import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import type { MessageStanding } from "../platform/outbox/message.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import {
  MessageConnection,
  MessageStandings,
  RecordCallInput,
  RecordCallResult,
  UnmaskRecipientInput,
  UnmaskRecipientResult,
} from "./message.type.js";
import { messagesList } from "./messages.query.js";
import { templatesInReach } from "./reach.js";

@ArgsType()
class MessagesArguments extends PageArguments {
  @Field(() => MessageStandings, { nullable: true, description: "Only these; TO_CALL is the list of calls to be made." })
  readonly standing?: MessageStanding;
}

@Resolver(() => AdminOrganisation)
export class MessagesAdminResolver {
  @FieldResolver(() => MessageConnection, {
    description: "Messages of this organisation, what fell due first at the top; an opinion handler sees those about opinions.",
  })
  messages(
    @Root() { id: organisation }: AdminOrganisation,
    @Args(() => MessagesArguments) wanted: MessagesArguments,
    @Ctx() { world, clerk }: AdminContext,
  ) {
    const at = { now: world.now(), carried: world.carried };
    return world.read((tx) => messagesList(tx, { organisation, templates: templatesInReach(clerk) }, at, wanted));
  }

  @Mutation(() => RecordCallResult, { description: "Writes down that a clerk phoned instead (已电话通知): the message goes out no more." })
  recordCall(@Arg("input", () => RecordCallInput, { description: "Which." }) input: RecordCallInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.recordCall(clerk, input);
  }

  @Mutation(() => UnmaskRecipientResult, { description: "Shows whom to phone, for a reason that stands in the journal." })
  unmaskRecipient(
    @Arg("input", () => UnmaskRecipientInput, { description: "Which, and why." }) input: UnmaskRecipientInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.unmaskRecipient(clerk, input);
  }
}
