import type { Pool } from "pg";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { limiterOf } from "./limiter.js";
import { type RateLimits, type Rates, rates } from "./rate-limits.js";

type Name = keyof RateLimits;
type Counting = { readonly keyPrefix: string; readonly points: number; readonly duration: number };

const each = (secret: string, of: Rates, store: (name: Name, counting: Counting) => RateLimiterAbstract): RateLimits =>
  Object.fromEntries(
    (Object.keys(of) as Name[]).map((name) => {
      const counting = { keyPrefix: name, points: of[name].points, duration: of[name].seconds };
      return [name, limiterOf(store(name, counting), secret)];
    }),
  ) as RateLimits;

/** One process keeps count by itself. */
export const rateLimitsInMemory = (secret: string, of: Rates = rates): RateLimits =>
  each(secret, of, (_, counting) => new RateLimiterMemory(counting));

/** Guessing must not be worth more where more replicas answer. Floods are met by each replica at its own door, at no cost to the database. */
const shared: ReadonlySet<Name> = new Set<Name>(["signIn", "signInByName", "receipt", "receiptBySecret"]);

/** Several replicas count guesses together; if the database does not answer, each goes on by itself. */
export const rateLimitsInDatabase = (pool: Pool, secret: string, of: Rates = rates): RateLimits =>
  each(secret, of, (name, counting) => {
    const insuranceLimiter = new RateLimiterMemory(counting);
    if (!shared.has(name)) return insuranceLimiter;
    const table = { schemaName: "public", tableName: "rate_limit", tableCreated: true, storeType: "pool" };
    return new RateLimiterPostgres({ ...counting, ...table, storeClient: pool, insuranceLimiter });
  });
