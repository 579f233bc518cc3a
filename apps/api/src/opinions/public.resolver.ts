import type { OpinionStatus } from "@kaimen/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { OpinionStatuses } from "./opinion-words.type.js";
import { ownOpinion } from "./own-opinion.query.js";
import { OwnOpinion } from "./own-opinion.type.js";
import { OpinionCounts, PublishedOpinionConnection } from "./published-opinion.type.js";
import { opinionCounts, publishedOpinions } from "./published-opinions.query.js";
import { RaiseOpinionInput, RaiseOpinionResult } from "./raise-opinion.type.js";
import { RateReplyInput, RateReplyResult } from "./rate-reply.type.js";
import { ReopenOpinionInput, ReopenOpinionResult } from "./reopen-opinion.type.js";
import { openedBy } from "./with-receipt.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What the act needs to know." });
const ofDay = () => Arg("openDay", () => ID, { nullable: true, description: "Only this open day's." });

@Resolver(() => PublicOrganisation)
export class OpinionsPublicResolver {
  @FieldResolver(() => PublishedOpinionConnection, { description: "Opinions that were published with their answers, the latest first." })
  opinions(
    @Root() { id: organisation }: PublicOrganisation,
    @Args(() => PageArguments) page: PageArguments,
    @ofDay() openDay: string | null,
    @Arg("statuses", () => [OpinionStatuses], { nullable: true, description: "Only these; all unless told." }) statuses:
      | OpinionStatus[]
      | null,
    @Ctx() { manager }: PublicContext,
  ) {
    return publishedOpinions(manager, { ...page, organisation, openDay, statuses });
  }

  @FieldResolver(() => OpinionCounts, { description: "How many opinions were raised, answered, and are still open." })
  opinionCounts(@Root() { id }: PublicOrganisation, @ofDay() openDay: string | null, @Ctx() { manager }: PublicContext) {
    return opinionCounts(manager, id, openDay);
  }

  @Query(() => OwnOpinion, {
    nullable: true,
    description: "What a receipt's code opens together with the phone; null whichever of the two is wrong.",
  })
  opinionByReceipt(
    @Arg("organisation", () => String, { description: "The town's code, such as `shuidong`." }) organisation: string,
    @Arg("receiptCode", () => String, { description: "The code of the receipt." }) receiptCode: string,
    @Arg("phone", () => String, { description: "The phone that was given." }) phone: string,
    @Ctx() { world }: PublicContext,
  ) {
    return world.read(async (tx) => {
      const opened = await openedBy(tx, { organisation, receiptCode, phone });
      return opened && ownOpinion(tx, opened.id, world);
    });
  }

  @Mutation(() => RaiseOpinionResult, { description: "Says something to the town (意见建议), and gives a receipt." })
  raiseOpinion(@given(() => RaiseOpinionInput) input: RaiseOpinionInput, @Ctx() { acts }: PublicContext) {
    return acts.raiseOpinion(input);
  }

  @Mutation(() => RateReplyResult, { description: "Says how the answer was (好差评), once for each answer." })
  rateReply(@given(() => RateReplyInput) input: RateReplyInput, @Ctx() { acts }: PublicContext) {
    return acts.rateReply(input);
  }

  @Mutation(() => ReopenOpinionResult, { description: "Asks again where the answer does not content (重办); a new clock starts." })
  reopenOpinion(@given(() => ReopenOpinionInput) input: ReopenOpinionInput, @Ctx() { acts }: PublicContext) {
    return acts.reopenOpinion(input);
  }
}
