import type { Release } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import {
  PassReleaseInput,
  PassReleaseResult,
  ReleaseStatuses,
  ReleaseType,
  ReturnReleaseInput,
  ReturnReleaseResult,
  SubmitReleaseInput,
  SubmitReleaseResult,
} from "./release.type.js";
import { releasesAt } from "./releases.query.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });

@Resolver(() => AdminOrganisation)
export class ReleasesAdminResolver {
  @FieldResolver(() => [ReleaseType], { description: "Texts on their way out, by how far they have come; at most 100." })
  releases(
    @Root() { id }: AdminOrganisation,
    @Arg("status", () => ReleaseStatuses, { defaultValue: "IN_REVIEW", description: "Those that wait for a reader unless told." })
    status: Release["status"],
    @Ctx() { manager }: AdminContext,
  ) {
    return releasesAt(manager, id, status);
  }

  @Mutation(() => SubmitReleaseResult, { description: "Hands a text in for review (送审)." })
  submitRelease(@given(() => SubmitReleaseInput) input: SubmitReleaseInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.submitRelease(clerk, input);
  }

  @Mutation(() => PassReleaseResult, { description: "One reader lets the text through; each step is another person's." })
  passRelease(@given(() => PassReleaseInput) input: PassReleaseInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.passRelease(clerk, input);
  }

  @Mutation(() => ReturnReleaseResult, { description: "One reader does not let the text through, and says why." })
  returnRelease(@given(() => ReturnReleaseInput) input: ReturnReleaseInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.returnRelease(clerk, input);
  }
}
