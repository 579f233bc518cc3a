import { Worker } from "node:worker_threads";
import { InvalidProblem, type Issue } from "./issue.js";
import type { Options, Outcome, Progress } from "./outcome.js";
import type { Problem } from "./problem.js";

/** What the thread says: how far it is, what came of it, or what went wrong. */
export type Said = {
  readonly progress?: Progress;
  readonly outcome?: Outcome;
  readonly failed?: { readonly name: string; readonly message: string; readonly issues?: readonly Issue[] };
};

const asError = ({ name, message, issues }: NonNullable<Said["failed"]>) =>
  issues ? new InvalidProblem(issues) : Object.assign(new Error(message), { name });

/**
 * A thread of its own that stays warm: the solver is compiled once, and the caller's thread stays free. One job at a time; later
 * ones wait. `close` ends it. `script` is the built worker.
 */
export class Solver {
  private readonly stop = new SharedArrayBuffer(4);
  private readonly worker: Worker;
  private last: Promise<unknown> = Promise.resolve();

  constructor(script = new URL("./worker.js", import.meta.url)) {
    this.worker = new Worker(script, { workerData: this.stop });
    // An idle thread must not keep a process alive that has nothing else to do.
    this.worker.unref();
  }

  /** Rejects with `InvalidProblem` for unreadable input, and with an `AbortError` where the signal stops the work. */
  select(problem: Problem, options: Options & { readonly signal?: AbortSignal } = {}): Promise<Outcome> {
    const job = this.last.then(() => this.run(problem, options));
    this.last = job.catch(() => {});
    return job;
  }

  close = () => this.worker.terminate();

  private run(problem: Problem, { onProgress, signal, ...options }: Options & { readonly signal?: AbortSignal }): Promise<Outcome> {
    const { worker } = this;
    const flag = new Int32Array(this.stop);
    const abort = () => void Atomics.store(flag, 0, 1);
    Atomics.store(flag, 0, signal?.aborted ? 1 : 0);
    signal?.addEventListener("abort", abort);
    worker.ref();
    return new Promise((done, fail) => {
      const listen = ({ progress, outcome, failed }: Said) => {
        if (progress) return onProgress?.(progress);
        worker.off("message", listen).off("error", fail).unref();
        signal?.removeEventListener("abort", abort);
        if (outcome) done(outcome);
        else fail(asError(failed!));
      };
      worker.on("message", listen).once("error", fail);
      worker.postMessage({ problem, options });
    });
  }
}
