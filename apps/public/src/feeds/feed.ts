import type { CivilDate, Instant } from "@kaimen/domain";

/** One thing that was published, as a feed tells it. */
export type Entry = {
  /** Stays the same whatever becomes of the thing. */
  readonly id: string;
  readonly title: string;
  /** The absolute address of its page. */
  readonly link: string;
  readonly publishedAt: Instant;
  /** When something last became of it: it was moved, or called off. */
  readonly updatedAt?: Instant;
  readonly text: string;
};

export type Feed = {
  readonly title: string;
  /** The absolute addresses of the feed, and of the page that it is of. */
  readonly self: string;
  readonly page: string;
  /** Who publishes it. */
  readonly by: string;
  readonly entries: readonly Entry[];
};

/** How many a feed holds: a reader who comes once a season misses nothing. */
const MOST = 20;

export const latest = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1)).slice(0, MOST);

/** What is dated by its day alone begins with it, in Asia/Shanghai. */
export const startOf = (day: CivilDate): Instant => `${day}T00:00:00+08:00` as Instant;
