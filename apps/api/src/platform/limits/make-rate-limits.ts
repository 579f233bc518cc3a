import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { limiterOf } from "./limiter.js";
import { type RateLimits, type Rates, rates } from "./rate-limits.js";

type Names = (keyof RateLimits)[];

const each = (make: (name: keyof RateLimits) => RateLimits[keyof RateLimits], of: Rates): RateLimits =>
  Object.fromEntries((Object.keys(of) as Names).map((name) => [name, make(name)])) as RateLimits;

/** One process keeps count by itself. */
export const rateLimitsInMemory = (secret: string, of: Rates = rates): RateLimits =>
  each((name) => limiterOf(new RateLimiterMemory({ keyPrefix: name, points: of[name].points, duration: of[name].seconds }), secret), of);

/** Several replicas count together; if the database does not answer, each goes on by itself. */
export const rateLimitsInDatabase = (pool: Pool, secret: string, of: Rates = rates): RateLimits =>
  each((name) => {
    const counting = { keyPrefix: name, points: of[name].points, duration: of[name].seconds };
    const insuranceLimiter = new RateLimiterMemory(counting);
    return limiterOf(
      new RateLimiterPostgres({
        ...counting,
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        insuranceLimiter,
      }),
      secret,
    );
  }, of);
