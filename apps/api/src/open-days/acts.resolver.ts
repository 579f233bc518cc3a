import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import {
  AnnounceOpenDayInput,
  AnnounceOpenDayResult,
  ApproveOpenDayInput,
  ApproveOpenDayResult,
  ArchiveOpenDayResult,
  BeginDayResult,
  CancelOpenDayInput,
  CancelOpenDayResult,
  CloseDayResult,
  CloseRegistrationResult,
  ExtendCallInput,
  ExtendCallResult,
  FormSelectionGroupInput,
  FormSelectionGroupResult,
  PlanOpenDayResult,
  PostponeOpenDayInput,
  PostponeOpenDayResult,
  PublishSummaryResult,
  ReviseOpenDayResult,
  SettleOpenDayResult,
} from "./acts.type.js";
import { PlanInput } from "./plan-input.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });
const which = () => Arg("openDay", () => ID, { description: "The open day's id." });

/** The acts on an open day, in the order of its life. */
@Resolver()
export class OpenDayActsResolver {
  @Mutation(() => PlanOpenDayResult, { description: "The first draft of an open day (活动方案)." })
  planOpenDay(@given(() => PlanInput) input: PlanInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.planOpenDay(clerk, input);
  }

  @Mutation(() => ReviseOpenDayResult, { description: "A new draft; an approved plan goes back to be approved again." })
  reviseOpenDay(
    @which() openDay: string,
    @given(() => PlanInput) input: PlanInput,
    @Arg("version", () => Int, {
      nullable: true,
      description: "The version that was read: a plan that somebody has changed since is out of turn (CHANGED). Unchecked where left out.",
    })
    version: number | null,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.reviseOpenDay(clerk, { ...input, openDay, version });
  }

  @Mutation(() => ApproveOpenDayResult, { description: "Approves the plan and fixes the regulation that governs it." })
  approveOpenDay(@given(() => ApproveOpenDayInput) input: ApproveOpenDayInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.approveOpenDay(clerk, input);
  }

  @Mutation(() => FormSelectionGroupResult, { description: "Forms the selection group (遴选小组, 第五条)." })
  formSelectionGroup(@given(() => FormSelectionGroupInput) input: FormSelectionGroupInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.formSelectionGroup(clerk, input);
  }

  @Mutation(() => AnnounceOpenDayResult, { description: "Calls for representatives (公开征集, 第五条), and opens registration." })
  announceOpenDay(@given(() => AnnounceOpenDayInput) input: AnnounceOpenDayInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.announceOpenDay(clerk, input);
  }

  @Mutation(() => ExtendCallResult, { description: "Keeps registration open longer, with a ground." })
  extendCall(@given(() => ExtendCallInput) input: ExtendCallInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.extendCall(clerk, input);
  }

  @Mutation(() => CloseRegistrationResult, { description: "Ends registration on its last day or later." })
  closeRegistration(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.closeRegistration(clerk, { openDay });
  }

  @Mutation(() => SettleOpenDayResult, {
    description: "Fixes who comes (确定名单), and invites them; after the notice, where there is one.",
  })
  settleOpenDay(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.settleOpenDay(clerk, { openDay });
  }

  @Mutation(() => BeginDayResult, { description: "The doors open." })
  beginDay(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.beginDay(clerk, { openDay });
  }

  @Mutation(() => CloseDayResult, { description: "The day is over; opinions may still come in." })
  closeDay(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.closeDay(clerk, { openDay });
  }

  @Mutation(() => PublishSummaryResult, { description: "Publishes the summary (活动总结) in the text that was read three times." })
  publishSummary(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.publishSummary(clerk, { openDay });
  }

  @Mutation(() => ArchiveOpenDayResult, { description: "Puts the day away, once every opinion is answered (第八条)." })
  archiveOpenDay(@which() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.archiveOpenDay(clerk, { openDay });
  }

  @Mutation(() => PostponeOpenDayResult, { description: "Moves the day, keeps its stage, and reckons its deadlines anew." })
  postponeOpenDay(@given(() => PostponeOpenDayInput) input: PostponeOpenDayInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.postponeOpenDay(clerk, input);
  }

  @Mutation(() => CancelOpenDayResult, { description: "Calls the day off before it begins." })
  cancelOpenDay(@given(() => CancelOpenDayInput) input: CancelOpenDayInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.cancelOpenDay(clerk, input);
  }
}
