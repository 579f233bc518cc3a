import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import {
  ExportApplicationsInput,
  ExportApplicationsResult,
  ExportPeopleInClearInput,
  ExportPeopleInClearResult,
} from "./export-applications.type.js";

@Resolver()
export class ApplicationExportsAdminResolver {
  @Mutation(() => ExportApplicationsResult, {
    description: "Gives applications out as a list (导出), masked, for a purpose that stands in the journal; 5000 at most.",
  })
  exportApplications(
    @Arg("input", () => ExportApplicationsInput, { description: "What is given." }) input: ExportApplicationsInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.exportApplications(clerk, input);
  }

  @Mutation(() => ExportPeopleInClearResult, {
    description: "Gives names and phones out in clear, for a purpose and a ground; the journal keeps whose; 500 at most.",
  })
  exportPeopleInClear(
    @Arg("input", () => ExportPeopleInClearInput, { description: "What is given." }) input: ExportPeopleInClearInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.exportPeopleInClear(clerk, input);
  }
}
