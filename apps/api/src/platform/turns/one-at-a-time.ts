import type { EntityManager } from "typeorm";

/** Lets one transaction at a time through for each of these digests; the others wait until it ends, however it ends. */
export type Turn = (manager: EntityManager, digests: readonly Buffer[]) => Promise<void>;

/**
 * Advisory locks of the transaction: a crash frees them with its session, so nothing stays stuck. Taken in one order by everybody, so
 * that two who share several digests do not wait for each other. What was committed meanwhile is seen by the next statement only.
 */
export const oneAtATime: Turn = async (manager, digests) => {
  const keys = digests.map((digest) => digest.readBigInt64BE(0)).sort((one, other) => (one < other ? -1 : 1));
  await manager.query("SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key", [keys.map(String)]);
};
