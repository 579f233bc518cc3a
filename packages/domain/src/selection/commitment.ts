import type { CategoryQuota } from "../quota/quota.js";
import { canonical } from "./canonical.js";
import type { Candidate, Hash } from "./draw.js";

export const PROTOCOL = "kaimen-draw/v1";

/** What is published before anybody throws a die: the list, the seats, and which public events will make the seed. */
export type Commitment = {
  readonly openDay: string;
  readonly candidates: readonly Candidate[];
  readonly quotas: readonly CategoryQuota[];
  readonly seats: number;
  /** Each source of chance by name and in order, such as 现场掷骰二十次. */
  readonly sourceNames: readonly string[];
};

const byReceipt = (one: Candidate, other: Candidate) => (one.receipt < other.receipt ? -1 : 1);
const byCategory = (one: CategoryQuota, other: CategoryQuota) => (one.category < other.category ? -1 : 1);

/** One hash over all of it. Lists are sorted first: order has no meaning, and so can hide none. */
export const commitmentOf = ({ openDay, candidates, quotas, seats, sourceNames }: Commitment, hash: Hash): string =>
  hash(
    canonical({
      protocol: PROTOCOL,
      openDay,
      seats,
      sourceNames,
      quotas: [...quotas].sort(byCategory).map(({ category, least, most }) => ({ category, least, most })),
      candidates: [...candidates].sort(byReceipt).map(({ receipt, category }) => ({ receipt, category })),
    }),
  );
