import type { CategoryQuota } from "../quota/quota.js";
import type { CategoryCode } from "../regulation/terms.js";

/** Somebody who passed the review: no name, only the receipt number that a notice may print. */
export type Candidate = { readonly receipt: string; readonly category: CategoryCode };

/** SHA-256 of a text's UTF-8 bytes as lower-case hex. Handed in, since the domain imports nothing; a browser has one too. */
export type Hash = (text: string) => string;

/** What the lot decides upon. The order of the lists has no meaning. */
export type DrawInput = {
  readonly candidates: readonly Candidate[];
  readonly quotas: readonly CategoryQuota[];
  readonly seats: number;
  readonly seed: string;
};

/** How many seats each group gets. */
export type Composition = readonly { readonly category: CategoryCode; readonly seats: number }[];

/**
 * Decides the composition. `waterFilling` is for quotas of one feature; a lottery over quotas of several
 * features can take its place without anything else changing.
 */
export type Lottery = (
  input: Omit<DrawInput, "candidates"> & { readonly counts: Readonly<Record<CategoryCode, number>> },
  hash: Hash,
) => Composition;

/** A person and the rank that the seed gave: smaller comes first. */
export type Ranked = Candidate & { readonly rank: string };

export type Draw = {
  readonly method: "LOT";
  readonly composition: Composition;
  /** In the order of their ranks. */
  readonly selected: readonly Ranked[];
  /** All others in the order of their ranks: within a group, that is the order in which they move up. */
  readonly reserves: readonly Ranked[];
};
