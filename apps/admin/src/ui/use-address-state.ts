import { useSearchParams } from "react-router";

/** The state of a list lives in the address bar: it can be sent to a colleague, and the back button works. */
export function useAddressState() {
  const [params, setParams] = useSearchParams();
  const cursors = params.getAll("after");

  const turn = (after: readonly string[]) => {
    const next = new URLSearchParams(params);
    next.delete("after");
    for (const cursor of after) next.append("after", cursor);
    setParams(next);
  };

  return {
    get: (name: string) => params.get(name) ?? undefined,
    all: (name: string) => params.getAll(name),
    /** A new question begins on the first page. */
    ask: (question: Readonly<Record<string, string | readonly string[] | undefined>>) =>
      setParams(Object.entries(question).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))),
    page: cursors.length + 1,
    after: cursors.at(-1),
    forward: (cursor: string) => turn([...cursors, cursor]),
    back: () => turn(cursors.slice(0, -1)),
  };
}

export type AddressState = ReturnType<typeof useAddressState>;
