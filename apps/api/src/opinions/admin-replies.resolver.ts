import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { DraftReplyInput, DraftReplyResult } from "./draft-reply.type.js";
import { PublishOpinionInput, PublishOpinionResult } from "./publish-opinion.type.js";
import { ReplyOnTheSpotInput, ReplyOnTheSpotResult } from "./reply-on-the-spot.type.js";
import { ReplyToOpinionInput, ReplyToOpinionResult } from "./reply-to-opinion.type.js";
import { SendBackReplyInput, SendBackReplyResult } from "./send-back-reply.type.js";
import { SignOffReplyInput, SignOffReplyResult } from "./sign-off-reply.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What the act needs to know." });

/** From the draft of an answer to its publication. */
@Resolver()
export class OpinionRepliesAdminResolver {
  @Mutation(() => DraftReplyResult, {
    description: "The unit writes its answer (答复拟稿); until it is signed off, a new draft takes its place.",
  })
  draftReply(@given(() => DraftReplyInput) input: DraftReplyInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.draftReply(clerk, input);
  }

  @Mutation(() => SignOffReplyResult, { description: "A second person signs the draft (审签)." })
  signOffReply(@given(() => SignOffReplyInput) input: SignOffReplyInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.signOffReply(clerk, input);
  }

  @Mutation(() => SendBackReplyResult, { description: "The second person does not sign, and says what is missing." })
  sendBackReply(@given(() => SendBackReplyInput) input: SendBackReplyInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.sendBackReply(clerk, input);
  }

  @Mutation(() => ReplyToOpinionResult, { description: "Tells the person the signed answer (反馈), which stops the clock." })
  replyToOpinion(@given(() => ReplyToOpinionInput) input: ReplyToOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.replyToOpinion(clerk, input);
  }

  @Mutation(() => ReplyOnTheSpotResult, { description: "Writes down an answer that was given face to face during the day (现场答复)." })
  replyOnTheSpot(@given(() => ReplyOnTheSpotInput) input: ReplyOnTheSpotInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.replyOnTheSpot(clerk, input);
  }

  @Mutation(() => PublishOpinionResult, {
    description: "Publishes question and answer (公开); a text that still names somebody is not taken.",
  })
  publishOpinion(@given(() => PublishOpinionInput) input: PublishOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.publishOpinion(clerk, input);
  }
}
