/** Loads for many keys in one go. */
export type LoadAll<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** Everything that is ready to run has asked before this passes: the fields of one level of a page ask in one breath. */
const breath = () => new Promise<void>((passed) => setImmediate(passed));

/** Gathers what many fields of a page ask for in one breath, and loads it together: the lists of ten towns are one load. */
export function together<Value>(loadAll: LoadAll<Value>): (key: string) => Promise<Value> {
  let gathering: { readonly keys: Set<string>; readonly loaded: Promise<ReadonlyMap<string, Value>> } | undefined;

  const begin = () => {
    const keys = new Set<string>();
    const loaded = breath().then(() => {
      gathering = undefined;
      return loadAll([...keys]);
    });
    return { keys, loaded };
  };

  return async (key) => {
    gathering ??= begin();
    gathering.keys.add(key);
    const all = await gathering.loaded;
    return all.get(key) as Value;
  };
}
