import { setImmediate as nextTurn } from "node:timers/promises";

type Batch<Value> = { readonly keys: Set<string>; readonly answers: Promise<ReadonlyMap<string, Value>> };

/** Whoever asks in the same turn of the event loop is answered from one read: a list of a hundred costs what one row costs. */
export function together<Value>(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
  let waiting: Batch<Value> | undefined;

  function gather(): Batch<Value> {
    const keys = new Set<string>();
    const answers = nextTurn().then(() => {
      waiting = undefined;
      return read([...keys]);
    });
    return { keys, answers };
  }

  return async (key: string): Promise<Value> => {
    const batch = (waiting ??= gather());
    batch.keys.add(key);
    const answer = (await batch.answers).get(key);
    if (answer === undefined) throw new Error(`A read together left out ${key}.`);
    return answer;
  };
}
