import type { Closing } from "./closing.js";
import type { Say } from "./say.js";

/** A request that never ends must not keep an office from restarting. */
const PATIENCE_MS = 20_000;

/** Ctrl-C, SIGTERM and a closed terminal close everything in order. npm passes a signal on that the terminal has sent already. */
export function stopOnSignals(closing: Closing, say: Say): void {
  const stop = () => {
    if (closing.asked) return;
    say("\nStopping …");
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    void closing.close().then(() => {
      say("Stopped.");
      process.exit(0);
    });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}
