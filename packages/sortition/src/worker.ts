import { parentPort, workerData } from "node:worker_threads";
import { InvalidProblem } from "./issue.js";
import type { Options, Progress } from "./outcome.js";
import type { Problem } from "./problem.js";
import { selectHere } from "./select.js";
import type { Said } from "./thread.js";

/** What the thread is handed: a job at a time, and one shared number through which a job is told to stop. */
const stop = new Int32Array(workerData as SharedArrayBuffer);
const signal = {
  get aborted() {
    return Atomics.load(stop, 0) === 1;
  },
};

const say = (said: Said) => parentPort!.postMessage(said);

/** A list of a thousand panels makes thousands of steps; a hundred messages tell as much. */
function sparingly() {
  let told = "";
  return (progress: Progress) => {
    const now = `${progress.phase} ${Math.floor(progress.done * 25)}`;
    if (now !== told) say({ progress });
    told = now;
  };
}

parentPort!.on("message", async ({ problem, options }: { problem: Problem; options: Options }) => {
  try {
    say({ outcome: await selectHere(problem, { ...options, signal, onProgress: sparingly() }) });
  } catch (error) {
    const { name, message } = error as Error;
    say({ failed: { name, message, ...(error instanceof InvalidProblem ? { issues: error.issues } : {}) } });
  }
});
