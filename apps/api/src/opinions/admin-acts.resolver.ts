import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AcknowledgeOpinionInput, AcknowledgeOpinionResult } from "./acknowledge-opinion.type.js";
import { AskForExtensionInput, AskForExtensionResult } from "./ask-for-extension.type.js";
import { AssignOpinionInput, AssignOpinionResult } from "./assign-opinion.type.js";
import { DeclineExtensionInput, DeclineExtensionResult } from "./decline-extension.type.js";
import { DraftReplyInput, DraftReplyResult } from "./draft-reply.type.js";
import { GrantExtensionInput, GrantExtensionResult } from "./grant-extension.type.js";
import { PublishOpinionInput, PublishOpinionResult } from "./publish-opinion.type.js";
import { RegisterOpinionInput, RegisterOpinionResult } from "./register-opinion.type.js";
import { ReplyOnTheSpotInput, ReplyOnTheSpotResult } from "./reply-on-the-spot.type.js";
import { ReplyToOpinionInput, ReplyToOpinionResult } from "./reply-to-opinion.type.js";
import { ReturnOpinionInput, ReturnOpinionResult } from "./return-opinion.type.js";
import { SendBackReplyInput, SendBackReplyResult } from "./send-back-reply.type.js";
import { SignOffReplyInput, SignOffReplyResult } from "./sign-off-reply.type.js";
import { SuperviseOpinionInput, SuperviseOpinionResult } from "./supervise-opinion.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What the act needs to know." });

@Resolver()
export class OpinionActsAdminResolver {
  @Mutation(() => RegisterOpinionResult, { description: "Takes down what somebody said, phoned in or wrote on paper (登记)." })
  registerOpinion(@given(() => RegisterOpinionInput) input: RegisterOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.registerOpinion(clerk, input);
  }

  @Mutation(() => AssignOpinionResult, {
    description: "Hands an opinion to a unit (交办, 转办), or to another one until the first has taken it on.",
  })
  assignOpinion(@given(() => AssignOpinionInput) input: AssignOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.assignOpinion(clerk, input);
  }

  @Mutation(() => AcknowledgeOpinionResult, { description: "The unit takes an opinion on (签收); late is recorded, never refused." })
  acknowledgeOpinion(@given(() => AcknowledgeOpinionInput) input: AcknowledgeOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.acknowledgeOpinion(clerk, input);
  }

  @Mutation(() => ReturnOpinionResult, { description: "The unit says that an opinion is not its own, and whose it is (退回)." })
  returnOpinion(@given(() => ReturnOpinionInput) input: ReturnOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.returnOpinion(clerk, input);
  }

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

  @Mutation(() => AskForExtensionResult, { description: "The unit asks for more time (延期), while the clock still runs." })
  askForExtension(@given(() => AskForExtensionInput) input: AskForExtensionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.askForExtension(clerk, input);
  }

  @Mutation(() => GrantExtensionResult, {
    description: "The approver grants the time that was asked for; the days count from the due day.",
  })
  grantExtension(@given(() => GrantExtensionInput) input: GrantExtensionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.grantExtension(clerk, input);
  }

  @Mutation(() => DeclineExtensionResult, { description: "The approver says no, and why." })
  declineExtension(@given(() => DeclineExtensionInput) input: DeclineExtensionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.declineExtension(clerk, input);
  }

  @Mutation(() => SuperviseOpinionResult, { description: "The office presses for an answer (督办), at any time while one is owed." })
  superviseOpinion(@given(() => SuperviseOpinionInput) input: SuperviseOpinionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.superviseOpinion(clerk, input);
  }
}
