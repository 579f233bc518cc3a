import type { CivilDate } from "@kaimen/domain";
import type { Role } from "../../gql/graphql.js";

/** One thing that is to be done: what, by whom, until when, by which article. */
export type Item = {
  readonly key: string;
  readonly what: string;
  readonly about: string;
  readonly to: string;
  readonly whose: readonly Role[];
  /** Of those roles, still not everybody: a text is not read by who wrote it. */
  readonly notMine?: boolean;
  readonly due?: CivilDate | null | undefined;
  /** Null where the office has set the term, undefined where there is none. */
  readonly article?: string | null | undefined;
  readonly provisional?: boolean;
};

/** What is due first stands first; what has no term stands last. */
export const byDue = (one: Item, other: Item) => (one.due ?? "9999").localeCompare(other.due ?? "9999");
