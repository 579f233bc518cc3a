import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Clock } from "../clock/clock.js";
import type { Health } from "../health/health.js";
import type { RateLimits } from "../limits/rate-limits.js";
import type { Caller } from "../policy/caller.js";
import type { Safelist } from "../safelist/safelist.js";
import type { SessionOf } from "../sessions/session.js";
import type { Keys } from "./dashboard-caller.js";
import type { Serving } from "./serving.js";

type ContextOf = (caller: Caller, address: string) => object;

/** Everything that the server is put together from; a test hands in its own sessions, so that it need not sign in. */
export type Parts = {
  readonly serving: Serving;
  /** Both with the policy already in front. */
  readonly schemas: { readonly public: GraphQLSchema; readonly admin: GraphQLSchema };
  readonly contexts: { readonly public: ContextOf; readonly admin: ContextOf };
  readonly safelists: { readonly public: Safelist; readonly admin: Safelist };
  readonly sessionOf: SessionOf;
  readonly keys: Keys;
  readonly limits: RateLimits;
  readonly health: Health;
  readonly log: Logger;
  readonly clock: Pick<Clock, "today">;
  /** Mounts the sign-in routes below `<base>/admin/auth`. */
  readonly signIn?: (app: FastifyInstance) => void;
};
