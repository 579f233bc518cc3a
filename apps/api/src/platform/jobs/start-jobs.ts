import { PgBoss } from "pg-boss";
import type { Logger } from "pino";
import { newTrace, traced } from "../logging/trace.js";
import type { Job } from "./job.js";
import { SCHEMA } from "./prepare-jobs.js";

export type RunningJobs = { stop(): Promise<void> };

/** How long a job may run before another replica may begin it again: whoever died amid it keeps nobody waiting for long. */
const LONGEST_SECONDS = 300;
const PATIENCE_MS = 10_000;
const DAY_SECONDS = 86_400;

/** In one replica at a time, and not again while it is under way or waits for another try; three tries, then the next turn. */
const queue = {
  policy: "exclusive",
  retryLimit: 2,
  retryDelay: 20,
  retryBackoff: true,
  expireInSeconds: LONGEST_SECONDS,
  retentionSeconds: DAY_SECONDS,
  deleteAfterSeconds: DAY_SECONDS,
} as const;

const bossAt = (url: string) =>
  new PgBoss({
    connectionString: url,
    application_name: "kaimen jobs",
    schema: SCHEMA,
    max: 2,
    // The role that serves may reshape nothing: the owner has prepared the schema.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
  });

/** Starts what runs by itself. Schedules stand in the database, so that a restart loses none. */
export async function startJobs(url: string, jobs: readonly Job[], log: Logger): Promise<RunningJobs> {
  const boss = bossAt(url);
  const stopping = new AbortController();
  boss.on("error", (err) => log.warn({ err }, "the schedule of jobs could not be kept"));
  await boss.start();
  await forgetOthers(boss, jobs);
  for (const job of jobs) await schedule(boss, job, stopping.signal, log);
  const stop = async () => {
    stopping.abort();
    await boss.stop({ graceful: true, timeout: PATIENCE_MS });
  };
  return { stop };
}

/** A job that a newer version does not have any more must not be sent for ever. */
async function forgetOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const known = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name);
}

async function schedule(boss: PgBoss, job: Job, stopping: AbortSignal, log: Logger): Promise<void> {
  const { policy: _, ...changeable } = queue;
  await boss.createQueue(job.name, queue);
  await boss.updateQueue(job.name, changeable);
  await boss.schedule(job.name, job.at, null, { tz: "Asia/Shanghai" });
  await boss.work(job.name, { batchSize: 1, pollingIntervalSeconds: 5 }, () => runOnce(job, stopping, log));
}

/** pg-boss writes down what a failed job threw, and an error may quote a name: it is told that it failed, and the log where. */
async function runOnce({ name, run }: Job, stopping: AbortSignal, log: Logger): Promise<void> {
  const trace = newTrace();
  try {
    await traced(trace, () => run(stopping));
  } catch (err) {
    log.error({ trace, job: name, err }, "a job failed and is tried again");
    throw new Error(`see the log at trace ${trace}`);
  }
}
