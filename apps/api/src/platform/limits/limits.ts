/** What one ad-hoc document may hold. The introspection query of common tools is the deepest honest one: 15. */
export const documentLimits = {
  tokens: 2000,
  depth: 15,
  /** Fields once every fragment is written out. */
  fields: 1000,
  rootFields: 20,
  aliases: 30,
  /** How often one selection set may name the same field, whatever the aliases. */
  repeats: 10,
  directives: 50,
  definitions: 60,
} as const;

/** What one request may cost before anything is looked up. */
export const requestLimits = {
  bodyBytes: 100 * 1024,
  headerBytes: 16 * 1024,
  urlCharacters: 2048,
  /** How long a caller may take to send a request, and we to answer it. */
  receiveMs: 30_000,
  answerMs: 30_000,
} as const;
