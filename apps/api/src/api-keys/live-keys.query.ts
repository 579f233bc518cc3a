import { timingSafeEqual } from "node:crypto";
import type { Keys, LiveKey } from "../platform/http/dashboard-caller.js";
import type { World } from "../world.js";
import { digestOf, prefixOf } from "./key-secret.js";

type Found = LiveKey & { readonly digest: Buffer };

/** Neither revoked nor past its day; `$1` is now. */
const LIVE = "revoked_at IS NULL AND expires_at > $1";

const FIND = `SELECT id, organisation, scopes, origins, digest FROM api_key WHERE prefix = $2 AND ${LIVE}`;

const KNOWN = `SELECT EXISTS (SELECT 1 FROM api_key WHERE origins @> ARRAY[$2] AND ${LIVE}) AS known`;

/** To the minute is enough to see whether a key is still in use; a write with every question would be too much. */
const USED = `
  UPDATE api_key SET last_used_at = $1
  WHERE id = $2 AND (last_used_at IS NULL OR last_used_at < $1::timestamptz - interval '1 minute')`;

/** Which key somebody presents. One index look-up a question; a revoked key is refused by the very next one. */
export const liveKeys = ({ database, now }: Pick<World, "database" | "now">): Keys => ({
  async present(key): Promise<LiveKey | null> {
    const prefix = prefixOf(key);
    if (!prefix) return null;
    const [found]: Found[] = await database.query(FIND, [now(), prefix]);
    if (!found || !timingSafeEqual(found.digest, digestOf(key))) return null;
    await database.query(USED, [now(), found.id]);
    const { id, organisation, scopes, origins } = found;
    return { id, organisation, scopes, origins };
  },

  async knowsOrigin(origin): Promise<boolean> {
    const [{ known }] = await database.query(KNOWN, [now(), origin]);
    return known;
  },
});
