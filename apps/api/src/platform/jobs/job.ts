/**
 * Something that runs by itself. It may run late, or twice: whatever it does, it does to what is due and not done yet. `stopping` asks it
 * to end between two steps.
 */
export type Job = {
  readonly name: string;
  /** Minute, hour, day, month, weekday, in Asia/Shanghai. */
  readonly at: string;
  readonly run: (stopping: AbortSignal) => Promise<unknown>;
};
