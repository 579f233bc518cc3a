import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import {
  AppointReviewerInput,
  AppointReviewerResult,
  ChangeReviewDecisionInput,
  ChangeReviewDecisionResult,
  ConcludeJointReviewResult,
  DecideReviewInput,
  DecideReviewResult,
  OpenJointReviewInput,
  OpenJointReviewResult,
  RecuseReviewerInput,
  RecuseReviewerResult,
} from "./review-acts.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });

@Resolver()
export class JointReviewsAdminResolver {
  @Mutation(() => OpenJointReviewResult, { description: "Names the departments that review the candidates jointly (第五条)." })
  openJointReview(@given(() => OpenJointReviewInput) input: OpenJointReviewInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.openJointReview(clerk, input);
  }

  @Mutation(() => DecideReviewResult, { description: "A department says yes or no of a candidate, once." })
  decideReview(@given(() => DecideReviewInput) input: DecideReviewInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.decideReview(clerk, input);
  }

  @Mutation(() => ChangeReviewDecisionResult, { description: "A department changes its mind visibly, until the list is frozen." })
  changeReviewDecision(@given(() => ChangeReviewDecisionInput) input: ChangeReviewDecisionInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.changeReviewDecision(clerk, input);
  }

  @Mutation(() => RecuseReviewerResult, { description: "A reviewer steps back from a candidate (回避)." })
  recuseReviewer(@given(() => RecuseReviewerInput) input: RecuseReviewerInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.recuseReviewer(clerk, input);
  }

  @Mutation(() => AppointReviewerResult, { description: "Names one reviewer more for a department." })
  appointReviewer(@given(() => AppointReviewerInput) input: AppointReviewerInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.appointReviewer(clerk, input);
  }

  @Mutation(() => ConcludeJointReviewResult, { description: "Ends the joint review; refused while a department is silent." })
  concludeJointReview(@Arg("openDay", () => ID, { description: "The open day." }) openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.concludeJointReview(clerk, { openDay });
  }
}
