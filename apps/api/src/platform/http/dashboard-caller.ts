import type { CivilDate } from "@kaimen/domain";
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

/** A key of ours that opens nothing any more; only who holds the whole of it is told so. `on` is its last day, or when it was revoked. */
export type EndedKey = { readonly ended: "EXPIRED" | "REVOKED"; readonly on: CivilDate };

export type Keys = {
  /** The key that somebody presents, if it is one of ours. */
  present(secret: string): Promise<LiveKey | EndedKey | null>;
  /** Whether a browser page of this origin may be told anything: some key names it that lives, or ended of late. */
  knowsOrigin(origin: string): Promise<boolean>;
};

const refused = (key: EndedKey | null) => {
  if (key?.ended === "EXPIRED") return unauthenticated(`This key has expired: its last day was ${key.on}.`, "KEY_EXPIRED");
  if (key?.ended === "REVOKED") return unauthenticated(`This key was revoked on ${key.on}.`, "KEY_REVOKED");
  return unauthenticated("This key is unknown.", "KEY_REFUSED");
};

/** Who asks the public contract: a visitor, or a dashboard with its key. A wrong key is told, never taken for a visitor. */
export const publicCaller =
  (keys: Keys) =>
  async ({ headers: { authorization, origin } }: FastifyRequest): Promise<Caller> => {
    if (authorization === undefined) return { kind: "VISITOR" };
    const secret = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
    const key = secret ? await keys.present(secret) : null;
    if (!key || "ended" in key) throw refused(key);
    if (origin !== undefined && key.origins.length > 0 && !key.origins.includes(origin))
      throw forbidden("This key is not registered for your origin.", "ORIGIN_REFUSED");
    return { kind: "DASHBOARD", key: key.id, organisation: key.organisation, scopes: key.scopes };
  };
