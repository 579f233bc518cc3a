import { type Answer, isFact } from "@kaimen/domain";
import type { DataSource, EntityManager } from "typeorm";
import { StaleWrite } from "./stale-write.js";

/** An act that answers anything but a fact must leave nothing behind: this carries its answer out of the transaction. */
class TakenBack extends Error {
  constructor(readonly answer: object) {
    super("taken back");
  }
}

/**
 * One transaction, READ COMMITTED: REPEATABLE READ would oversell even under FOR UPDATE.
 * A refusal rolls back whatever the act had begun to write; a lost race answers OutOfTurn.
 */
export async function inTransaction<A extends object>(database: DataSource, work: (manager: EntityManager) => Promise<A>): Promise<A> {
  try {
    return await database.transaction("READ COMMITTED", async (manager) => {
      const answer = await work(manager);
      if (!isFact(answer as Answer<object>)) throw new TakenBack(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as A;
    if (error instanceof StaleWrite) return { nowAt: "CHANGED" } as unknown as A;
    throw error;
  }
}

/** The same, taken back whatever it answers: what would come of an act, as the act itself would tell it. */
export async function rehearsed<A extends object>(database: DataSource, work: (manager: EntityManager) => Promise<A>): Promise<A> {
  try {
    return await database.transaction("READ COMMITTED", async (manager) => {
      throw new TakenBack(await work(manager));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as A;
    throw error;
  }
}
