import type { EntityManager } from "typeorm";
import { CandidateReviewRow } from "../joint-reviews/candidate-review.row.js";
import type { Tx } from "../world.js";

/** What keeps a crowd in order: locks alone can be left out, or the compare-and-set as well. */
type Left = { readonly comparing: boolean };

/** How the first word on a candidate is written: `JointReviews` keeps it to itself. */
type Begin = (key: object, said: object) => Promise<{ readonly affected: number }>;

/**
 * A town's collections without their locks, for the negative control of a crowd. Once `letGo` was called, whoever is about to write waits
 * until so many are, so that all have read the same; then all write at once.
 */
export function withoutGuards({ comparing }: Left, many = 8) {
  let loose = false;
  const meet = meeting(many);
  const hands = (tx: Tx): Tx => {
    if (!loose) return tx;
    const manager = unguarded(tx.manager, meet, { comparing });
    const over = <Collection extends object>(collection: Collection, more = {}): Collection =>
      Object.create(collection, { manager: { value: manager }, ...more });
    const first: Begin = comparing ? Reflect.get(tx.jointReviews, "begin").bind(tx.jointReviews) : overwrite(manager);
    const begin: Begin = async (key, said) => (await meet(), first(key, said));
    const jointReviews = over(tx.jointReviews, { begin: { value: begin } });
    return {
      ...tx,
      openDays: over(tx.openDays),
      selections: over(tx.selections),
      opinions: over(tx.opinions),
      publishedCopies: over(tx.publishedCopies),
      jointReviews,
    };
  };
  return { hands, letGo: () => void (loose = true) };
}

/** The first so many wait for each other; whoever comes later goes through. */
function meeting(many: number) {
  let arrived = 0;
  let go = () => {};
  const all = new Promise<void>((resolve) => void (go = resolve));
  return async () => {
    arrived += 1;
    if (arrived === many) go();
    await all;
  };
}

/** The same manager, but it locks no row, and compares no version unless that guard is left. */
const unguarded = (manager: EntityManager, meet: () => Promise<void>, { comparing }: Left): EntityManager =>
  Object.create(manager, {
    findOne: { value: (row: never, { lock: _, ...options }: { lock?: object }) => manager.findOne(row, options) },
    update: {
      value: async (row: never, { version, ...where }: { version?: number }, change: object) => {
        await meet();
        return manager.update(row, comparing && version !== undefined ? { ...where, version } : where, change);
      },
    },
  });

/** The first word on a candidate is kept by the primary key; here the later one writes over it. */
const overwrite =
  (manager: EntityManager): Begin =>
  async (key, said) => {
    await manager.upsert(CandidateReviewRow, { ...key, ...said }, ["organisation", "openDay", "application"]);
    return { affected: 1 };
  };
