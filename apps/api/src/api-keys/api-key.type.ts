import type { CivilDate, Instant } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { SCOPES, type Scope } from "../platform/policy/caller.js";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import type { ApiKey } from "./api-keys.repository.js";
import type { IssueApiKey, IssuedKey } from "./issue-api-key.js";

export const Scopes = enumOf("Scope", SCOPES, "What a dashboard's key may read.", {
  OPEN_DAYS: "Open days and what is published of them.",
  OPINIONS: "Published opinions with their replies.",
  STATISTICS: "Figures.",
});

@ObjectType("ApiKey", { description: "What a dashboard presents to read this organisation's figures. The key itself is not kept." })
export class ApiKeyType implements Omit<ApiKey, "organisation"> {
  @Field(() => ID, { description: "Opaque id." })
  readonly id!: string;

  @Field(() => String, { description: "Whose dashboard it is." })
  readonly label!: string;

  @Field(() => String, { description: "The part between the first two `_`, to tell one key from another." })
  readonly prefix!: string;

  @Field(() => [Scopes], { description: "What it may read." })
  readonly scopes!: Scope[];

  @Field(() => [String], { description: "Browser pages of these origins may use it; with none, only servers may." })
  readonly origins!: string[];

  @Field(() => ID, { description: "The member of staff who issued it." })
  readonly issuedBy!: string;

  @Field(() => InstantScalar, { description: "When it was issued." })
  readonly issuedAt!: Instant;

  @Field(() => InstantScalar, { description: "From this moment on it opens nothing." })
  readonly expiresAt!: Instant;

  @Field(() => InstantScalar, { nullable: true, description: "When it was last used, to the minute." })
  readonly lastUsedAt!: Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was revoked." })
  readonly revokedAt!: Instant | null;
}

@ObjectType("IssuedApiKey", { description: "A key, shown only now." })
export class IssuedApiKey implements IssuedKey {
  @Field(() => ApiKeyType, { description: "What is kept of it." })
  readonly apiKey!: ApiKey;

  @Field(() => String, { description: "The key, to be sent as `Authorization: Bearer …`. It cannot be shown again." })
  readonly key!: string;
}

@InputType("IssueApiKeyInput", { description: "Who may read what, from where, and until when." })
export class IssueApiKeyInput implements IssueApiKey {
  @Field(() => String, { description: "Whose dashboard it is." })
  readonly label!: string;

  @Field(() => [Scopes], { description: "At least one." })
  readonly scopes!: Scope[];

  @Field(() => [String], { description: "Origins of browser pages, such as `https://data.example.gov.cn`; none for a server." })
  readonly origins!: string[];

  @Field(() => CivilDateScalar, { description: "The last day on which it opens anything; two years from now at most." })
  readonly lastDay!: CivilDate;
}

@InputType("RevokeApiKeyInput", { description: "Names the key." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "The id of the key, not the key itself." })
  readonly apiKey!: string;
}

export const IssueApiKeyResult = answerOf("IssueApiKey", () => IssuedApiKey);
export const RevokeApiKeyResult = answerOf("RevokeApiKey", () => ApiKeyType);
