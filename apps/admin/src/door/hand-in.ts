import { type Answered, type Arrival, type Outcome, outcomeOf } from "./arrivals.js";

/** Why nothing more can be handed in for now. */
export type Halt = "OFFLINE" | "SIGNED_OUT" | "FORBIDDEN" | "BUSY";

export class Halted extends Error {
  constructor(readonly why: Halt) {
    super(why);
  }
}

type Means = {
  /** Throws `Halted` where no other would go through either; anything else it throws is the fault of this one. */
  readonly send: (arrival: Arrival) => Promise<Answered>;
  readonly note: (key: string, outcome: Outcome) => Promise<void>;
};

/**
 * Hands in what waits, one after the other. What came of each is noted before the next is sent; what did not get through keeps waiting, and is
 * sent again under the same key. One that the server stumbles over does not keep the others.
 */
export async function handIn(arrivals: readonly Arrival[], { send, note }: Means): Promise<Halt | undefined> {
  for (const arrival of arrivals) {
    try {
      await note(arrival.key, outcomeOf(await send(arrival), arrival));
    } catch (fault) {
      if (fault instanceof Halted) return fault.why;
    }
  }
  return undefined;
}
