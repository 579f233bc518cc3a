import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

const traces = new AsyncLocalStorage<string>();

/** Ours alone: a number that a caller could choose would forge our logs. */
export const newTrace = (): string => randomBytes(8).toString("hex");

/** Everything that `next` starts can find out to which request it belongs. */
export const traced = <A>(trace: string, next: () => A): A => traces.run(trace, next);

export const currentTrace = (): string | undefined => traces.getStore();
