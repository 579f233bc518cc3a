import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { ApiKeyType, IssueApiKeyInput, IssueApiKeyResult, RevokeApiKeyInput, RevokeApiKeyResult } from "./api-key.type.js";
import { apiKeysOf } from "./api-keys-list.query.js";

@Resolver(() => AdminOrganisation)
export class ApiKeysAdminResolver {
  @FieldResolver(() => [ApiKeyType], { description: "Every key that was ever issued, the newest first." })
  apiKeys(@Root() { id }: AdminOrganisation, @Ctx() { manager }: AdminContext) {
    return apiKeysOf(manager, id);
  }

  @Mutation(() => IssueApiKeyResult, { description: "Issues a key to a dashboard; it is shown once." })
  issueApiKey(
    @Arg("input", () => IssueApiKeyInput, { description: "To whom, for what." }) input: IssueApiKeyInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.issueApiKey(clerk, input);
  }

  @Mutation(() => RevokeApiKeyResult, { description: "The key opens nothing any more." })
  revokeApiKey(
    @Arg("input", () => RevokeApiKeyInput, { description: "Which." }) input: RevokeApiKeyInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.revokeApiKey(clerk, input);
  }
}
