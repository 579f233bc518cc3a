/** What a caller asks for: a document by the hash of the build-time safelist, or in full. */
export type Operation = {
  readonly documentId?: string;
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

type Persisted = { readonly persistedQuery?: { readonly sha256Hash?: unknown } };

const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

/** A hash travels as `documentId` (GraphQL over HTTP) or in Apollo's `extensions.persistedQuery`; both mean the same here. */
export function documentIdOf(asked: Readonly<Record<string, unknown>>): string | undefined {
  const { persistedQuery } = (asked.extensions ?? {}) as Persisted;
  const id = textOf(asked.documentId) ?? textOf(persistedQuery?.sha256Hash);
  return id?.replace(/^sha256:/, "");
}
