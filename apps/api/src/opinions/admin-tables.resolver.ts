import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { ExportOpinionsInput, ExportOpinionsResult } from "./export-opinions.type.js";
import { CheckOpinionsResult, RegisterOpinionsInput, RegisterOpinionsResult } from "./register-opinions.type.js";

const given = () => Arg("input", () => RegisterOpinionsInput, { description: "What is given." });

@Resolver()
export class OpinionTablesAdminResolver {
  @Mutation(() => RegisterOpinionsResult, {
    description: "Registers a pile of slips (意见建议征集表): the good ones together, the others are told one by one.",
  })
  registerOpinions(@given() input: RegisterOpinionsInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.registerOpinions(clerk, input);
  }

  @Mutation(() => CheckOpinionsResult, { description: "Goes through a pile of slips as registering would, and registers nothing (核对)." })
  checkOpinions(@given() input: RegisterOpinionsInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.checkOpinions(clerk, input);
  }

  @Mutation(() => ExportOpinionsResult, {
    description: "Gives opinions out as a list (导出), masked, for a purpose that stands in the journal; 5000 at most.",
  })
  exportOpinions(
    @Arg("input", () => ExportOpinionsInput, { description: "What is given." }) input: ExportOpinionsInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.exportOpinions(clerk, input);
  }
}
