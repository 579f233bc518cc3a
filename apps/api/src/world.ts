import { addDays, type CivilDate, type Instant } from "@kaimen/domain";
import type { DataSource, EntityManager } from "typeorm";
import { OpenDays } from "./open-days/open-days.repository.js";
import type { Clock } from "./platform/clock/clock.js";
import { inTransaction } from "./platform/database/transact.js";

/** What an act may touch: the time, and one transaction over every collection. */
export type World = {
  readonly database: DataSource;
  now(): Instant;
  today(): CivilDate;
  yesterday(): CivilDate;
  /** Runs an act; whatever it answers but a fact leaves nothing behind. */
  transact<A extends object>(work: (tx: Tx) => Promise<A>): Promise<A>;
};

/** The collections of one transaction, a line each. */
const collections = (manager: EntityManager) => ({
  manager,
  openDays: new OpenDays(manager),
});

export type Tx = ReturnType<typeof collections>;

export const makeWorld = (database: DataSource, { now, today }: Clock): World => ({
  database,
  now,
  today,
  yesterday: () => addDays(today(), -1),
  transact: (work) => inTransaction(database, (manager) => work(collections(manager))),
});
