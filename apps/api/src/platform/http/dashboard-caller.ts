import type { FastifyRequest } from "fastify";
import { forbidden, unauthenticated } from "../errors/told.js";
import type { Caller, Scope } from "../policy/caller.js";

/** A dashboard's key, once it is known to be alive. */
export type LiveKey = {
  readonly id: string;
  readonly organisation: string;
  readonly scopes: readonly Scope[];
  readonly origins: readonly string[];
};

export type Keys = {
  /** The key that somebody presents, if it is one of ours, neither expired nor revoked. */
  present(secret: string): Promise<LiveKey | null>;
  /** Whether a browser page of this origin may be told anything: some live key names it. */
  knowsOrigin(origin: string): Promise<boolean>;
};

/** Who asks the public contract: a visitor, or a dashboard with its key. A wrong key is told, never taken for a visitor. */
export const publicCaller =
  (keys: Keys) =>
  async ({ headers: { authorization, origin } }: FastifyRequest): Promise<Caller> => {
    if (authorization === undefined) return { kind: "VISITOR" };
    const secret = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
    const key = secret ? await keys.present(secret) : null;
    if (!key) throw unauthenticated("This key is unknown, expired or revoked.", "KEY_REFUSED");
    if (origin !== undefined && key.origins.length > 0 && !key.origins.includes(origin))
      throw forbidden("This key is not registered for your origin.");
    return { kind: "DASHBOARD", key: key.id, organisation: key.organisation, scopes: key.scopes };
  };
