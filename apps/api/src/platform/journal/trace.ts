import { AsyncLocalStorage } from "node:async_hooks";

const traces = new AsyncLocalStorage<string>();

/** Runs one request under its trace id, so that the lines it leaves in the journal can be found from the log. */
export const traced = <Answer>(id: string, work: () => Answer): Answer => traces.run(id, work);

export const currentTrace = (): string | null => traces.getStore() ?? null;
