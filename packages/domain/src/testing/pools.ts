import fc from "fast-check";
import type { CategoryQuota } from "../quota/quota.js";
import type { Candidate } from "../selection/draw.js";

const GROUPS = ["CITIZEN", "DEPUTY", "ENTREPRENEUR", "NETIZEN", "WORKER"];

export const aCandidate = (serial: number, category: string): Candidate => ({ receipt: String(serial + 1).padStart(6, "0"), category });

const group = (most: number) => fc.record({ people: fc.nat({ max: most }), least: fc.nat({ max: 4 }), room: fc.nat({ max: 6 }) });

export type Pool = { readonly candidates: readonly Candidate[]; readonly quotas: readonly CategoryQuota[]; readonly seats: number };

/** People in up to five groups whose quotas fit the seats, and may be more than the people can fill. */
export const poolArbitrary = (): fc.Arbitrary<Pool> =>
  fc.tuple(fc.array(group(30), { minLength: 1, maxLength: GROUPS.length }), fc.nat({ max: 10 })).map(([groups, extra]) => {
    const quotas = groups.map(({ least, room }, at) => ({ category: GROUPS[at]!, least, most: least + room, filledBy: "BOTH" as const }));
    const candidates = groups.flatMap(({ people }, at) =>
      Array.from({ length: people }, (_, one) => aCandidate(at * 100 + one, GROUPS[at]!)),
    );
    return {
      candidates,
      quotas,
      seats: Math.max(
        1,
        quotas.reduce((sum, { least }) => sum + least, extra),
      ),
    };
  });

/** A pool in which every group has its least. */
export const feasiblePoolArbitrary = (): fc.Arbitrary<Pool> =>
  poolArbitrary().map((pool) => {
    const have = (category: string) => pool.candidates.filter((one) => one.category === category).length;
    const quotas = pool.quotas.map((quota) => ({ ...quota, least: Math.min(quota.least, have(quota.category)) }));
    return { ...pool, quotas };
  });
