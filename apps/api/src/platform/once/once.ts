/** Loads a thing once a request, however many fields of a page ask for it. A failed load is not kept. */
export type Once = <Value>(key: string, load: () => Promise<Value>) => Promise<Value>;

export function oncePerRequest(): Once {
  const loaded = new Map<string, Promise<unknown>>();
  return <Value>(key: string, load: () => Promise<Value>) => {
    const known = loaded.get(key) as Promise<Value> | undefined;
    if (known) return known;
    const loading = load();
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
