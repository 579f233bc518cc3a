import type { Closing } from "./closing.js";

/** Nothing can be served any more: closes what is left, says why, and ends as a failure, so that a supervisor starts us again. */
export async function abandon(closing: Closing, why: string): Promise<void> {
  if (closing.asked) return;
  process.stderr.write(`\n${why}\n\n`);
  await closing.close();
  process.exit(1);
}
