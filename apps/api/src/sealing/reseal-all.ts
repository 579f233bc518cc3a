import type { World } from "../world.js";

/** Few enough that nobody waits for a row behind them. */
const AT_ONCE = 50;

/** Brings people and anonymous opinions from older master keys to the current one, a few in each transaction, until none is left. */
export const resealAll = (world: World) => async (stopping: AbortSignal) => {
  const until = async (work: Parameters<typeof world.transact<{ found: number }>>[0]) => {
    while (!stopping.aborted && (await world.transact(work)).found > 0);
  };
  await until(async ({ people }) => ({ found: await people.rewrap(AT_ONCE) }));
  await until(async ({ opinions }) => ({ found: await opinions.reseal(AT_ONCE) }));
};
