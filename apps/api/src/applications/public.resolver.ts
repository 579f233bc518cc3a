import { isInvalid } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { announcedDay } from "../open-days/open-day-view.query.js";
import { PublicApplication } from "./application.type.js";
import {
  ChangeApplicationInput,
  ChangeApplicationResult,
  EraseMyDataResult,
  SubmitApplicationInput,
  SubmitApplicationResult,
  WithdrawApplicationResult,
} from "./citizen-acts.type.js";
import { openedBy } from "./opened.js";
import { OpeningInput } from "./opening.type.js";
import { ownApplication } from "./own-application.query.js";
import { PublicApplicationReceipt } from "./receipt.type.js";

const opening = () => Arg("input", () => OpeningInput, { description: "The receipt code and the phone." });

@Resolver(() => PublicApplication)
export class ApplicationsPublicResolver {
  @Query(() => PublicApplication, { nullable: true, description: "One's own application; null where code and phone open nothing." })
  application(@opening() input: OpeningInput, @Ctx() { world }: PublicContext) {
    return world.read(async (tx) => {
      const opened = await openedBy(tx, input);
      return isInvalid(opened) ? null : ownApplication(tx, opened, world.today());
    });
  }

  @Mutation(() => SubmitApplicationResult, { description: "Applies for an open day (报名), without an account." })
  submitApplication(
    @Arg("input", () => SubmitApplicationInput, { description: "The form." }) input: SubmitApplicationInput,
    @Ctx() { acts }: PublicContext,
  ) {
    return acts.submitApplication(input);
  }

  @Mutation(() => ChangeApplicationResult, { description: "Changes one's application until registration closes; it is judged anew." })
  changeApplication(
    @Arg("input", () => ChangeApplicationInput, { description: "What is to be different." }) input: ChangeApplicationInput,
    @Ctx() { acts }: PublicContext,
  ) {
    return acts.changeApplication(input);
  }

  @Mutation(() => WithdrawApplicationResult, { description: "Withdraws one's application; nobody needs a reason." })
  withdrawApplication(@opening() input: OpeningInput, @Ctx() { acts }: PublicContext) {
    return acts.withdrawApplication(input);
  }

  @Mutation(() => EraseMyDataResult, { description: "Erases one's personal data for good, and withdraws the application before the day." })
  eraseMyData(@opening() input: OpeningInput, @Ctx() { acts }: PublicContext) {
    return acts.eraseMyData(input);
  }

  @FieldResolver(() => PublicOpenDay, { description: "What was applied for." })
  openDay(@Root() { organisation, openDay }: PublicApplication, @Ctx() { manager }: PublicContext) {
    return announcedDay<PublicOpenDay>(manager, organisation, openDay);
  }
}

@Resolver(() => PublicApplicationReceipt)
export class ReceiptsPublicResolver {
  @FieldResolver(() => PublicOpenDay, { description: "What was applied for; its time line says what happens next, and when." })
  openDay(@Root() { organisation, openDayId }: PublicApplicationReceipt, @Ctx() { manager }: PublicContext) {
    return announcedDay<PublicOpenDay>(manager, organisation, openDayId);
  }
}
