import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { standingsOf } from "./channel-standings.query.js";
import { copiesOf } from "./published-copies.query.js";
import {
  AdminPublishedCopy,
  ChannelStandingType,
  RecordPublishedCopyInput,
  RecordPublishedCopyResult,
  WithdrawPublishedCopyInput,
  WithdrawPublishedCopyResult,
} from "./published-copy.type.js";

@Resolver(() => AdminOpenDay)
export class PublishedCopiesAdminResolver {
  @FieldResolver(() => [AdminPublishedCopy], {
    description: "Where its announcement was published beside the site, those taken back among them, the first publication first.",
  })
  publishedCopies(@Root() { id }: AdminOpenDay, @Ctx() context: AdminContext) {
    return copiesOf(context, id);
  }

  @FieldResolver(() => [ChannelStandingType], {
    description: "Every channel, whether the regulation names it, and how many copies it has.",
  })
  channelStandings(@Root() day: AdminOpenDay, @Ctx() context: AdminContext) {
    return standingsOf(day, context);
  }

  @Mutation(() => RecordPublishedCopyResult, { description: "Writes down where else the announcement was published (登记发布件)." })
  recordPublishedCopy(
    @Arg("input", () => RecordPublishedCopyInput, { description: "Where, and when." }) input: RecordPublishedCopyInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.recordPublishedCopy(clerk, input);
  }

  @Mutation(() => WithdrawPublishedCopyResult, { description: "Takes a wrong record of a copy back (撤销发布登记), with a ground." })
  withdrawPublishedCopy(
    @Arg("input", () => WithdrawPublishedCopyInput, { description: "Which, and why." }) input: WithdrawPublishedCopyInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.withdrawPublishedCopy(clerk, input);
  }
}
