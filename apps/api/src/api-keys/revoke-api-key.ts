import type { Answer } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { ApiKey } from "./api-keys.repository.js";

export type RevokeApiKey = { readonly apiKey: string };

/** The key opens nothing any more, from the next question on. */
export const revokeApiKey =
  ({ transact, now }: World) =>
  (clerk: Clerk, { apiKey: id }: RevokeApiKey): Promise<Answer<ApiKey>> =>
    transact<Answer<ApiKey>>(async ({ apiKeys, journal }) => {
      const key = await apiKeys.hold(clerk.organisation, id);
      if (key.revokedAt) return { nowAt: "REVOKED" };
      const revoked = await apiKeys.revoke(key, now());
      await journal.record("KeyRevoked", clerk, { subject: { type: "ApiKey", id } });
      return revoked;
    });
