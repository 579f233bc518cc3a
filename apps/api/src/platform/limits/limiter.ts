import { createHmac } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { tooMany } from "../errors/told.js";

/** Counts by key; the keys are digested, since they are addresses, phones and user names. */
export type Limiter = {
  /** One more; throws `Told` 429 when the key has none left. */
  take(key: string): Promise<void>;
  /** Forgets the key, as after a successful sign-in. */
  clear(key: string): Promise<void>;
};

export function limiterOf(store: RateLimiterAbstract, secret: string): Limiter {
  const digest = (key: string) => createHmac("sha256", secret).update(key).digest("base64url").slice(0, 32);
  return {
    take: async (key) => {
      await store.consume(digest(key)).catch(refuse);
    },
    clear: async (key) => {
      await store.delete(digest(key));
    },
  };
}

function refuse(seen: unknown): never {
  if (seen instanceof RateLimiterRes) throw tooMany(Math.max(1, Math.ceil(seen.msBeforeNext / 1000)));
  throw seen;
}
