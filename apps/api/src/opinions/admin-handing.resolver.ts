import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AcknowledgeOpinionInput, AcknowledgeOpinionResult } from "./acknowledge-opinion.type.js";
import { AssignOpinionInput, AssignOpinionResult } from "./assign-opinion.type.js";
import { RegisterOpinionInput, RegisterOpinionResult } from "./register-opinion.type.js";
import { ReturnOpinionInput, ReturnOpinionResult } from "./return-opinion.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What the act needs to know." });

/** An opinion on its way to the unit that will answer it. */
@Resolver()
export class OpinionHandingAdminResolver {
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
}
