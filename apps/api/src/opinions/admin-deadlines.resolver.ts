import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AskForExtensionInput, AskForExtensionResult } from "./ask-for-extension.type.js";
import { DeclineExtensionInput, DeclineExtensionResult } from "./decline-extension.type.js";
import { GrantExtensionInput, GrantExtensionResult } from "./grant-extension.type.js";
import { SuperviseOpinionInput, SuperviseOpinionResult } from "./supervise-opinion.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What the act needs to know." });

/** What is done about the time that an answer takes. */
@Resolver()
export class OpinionDeadlinesAdminResolver {
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
