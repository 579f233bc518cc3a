import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import type { Parts } from "../http/parts.js";
import type { RateLimits } from "../limits/rate-limits.js";
import { makeAuth } from "./auth.js";
import { makeSessionOf } from "./session-of.js";
import { signInRoutes } from "./sign-in-routes.js";

type Deps = {
  readonly database: DataSource;
  readonly pool: Pool;
  readonly base: string;
  readonly origin: string;
  readonly secret: string;
  readonly limits: RateLimits;
  /** False only in a demonstration. */
  readonly secondFactor: boolean;
};

/** What the server needs of signing in: who asks, and the routes below `/admin/auth`. */
export function signInOf({ database, limits, secondFactor, ...settings }: Deps): Required<Pick<Parts, "sessionOf" | "signIn">> {
  const auth = makeAuth(settings);
  const sessionOf = makeSessionOf({ auth, database, secondFactor });
  return { sessionOf, signIn: signInRoutes({ auth, sessionOf, database, limits, ...settings }) };
}
