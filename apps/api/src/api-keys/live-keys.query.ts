import { timingSafeEqual } from "node:crypto";
import { addDays, civilDateOf, type Instant } from "@kaimen/domain";
import type { EndedKey, Keys, LiveKey } from "../platform/http/dashboard-caller.js";
import type { World } from "../world.js";
import { digestOf, prefixOf } from "./key-secret.js";

type Found = LiveKey & { readonly digest: Buffer; readonly expiresAt: Instant; readonly revokedAt: Instant | null };

const FIND = `
  SELECT id, organisation, scopes, origins, digest, expires_at AS "expiresAt", revoked_at AS "revokedAt" FROM api_key WHERE prefix = $1`;

/** A page whose key has ended is still told why, for a month: without leave to read the answer it would only see the line go dead. */
const KNOWN = `
  SELECT EXISTS (
    SELECT 1 FROM api_key WHERE origins @> ARRAY[$2] AND least(expires_at, revoked_at) > $1::timestamptz - interval '30 days'
  ) AS known`;

/** To the minute is enough to see whether a key is still in use; a write with every question would be too much. */
const USED = `
  UPDATE api_key SET last_used_at = $1
  WHERE id = $2 AND (last_used_at IS NULL OR last_used_at < $1::timestamptz - interval '1 minute')`;

function endOf({ revokedAt, expiresAt }: Found, now: Instant): EndedKey | null {
  if (revokedAt) return { ended: "REVOKED", on: civilDateOf(revokedAt) };
  return expiresAt <= now ? { ended: "EXPIRED", on: addDays(civilDateOf(expiresAt), -1) } : null;
}

/** Which key somebody presents. One index look-up a question; a revoked key is refused by the very next one. */
export const liveKeys = ({ database, now }: Pick<World, "database" | "now">): Keys => ({
  async present(key): Promise<LiveKey | EndedKey | null> {
    const prefix = prefixOf(key);
    if (!prefix) return null;
    const [found]: Found[] = await database.query(FIND, [prefix]);
    if (!found || !timingSafeEqual(found.digest, digestOf(key))) return null;
    const ended = endOf(found, now());
    if (ended) return ended;
    await database.query(USED, [now(), found.id]);
    const { id, organisation, scopes, origins } = found;
    return { id, organisation, scopes, origins };
  },

  async knowsOrigin(origin): Promise<boolean> {
    const [{ known }] = await database.query(KNOWN, [now(), origin]);
    return known;
  },
});
