/** What a list has nothing of that nobody drew. */
export const UNDRAWN = { version: 1, frozen: null, commitment: null, committedAt: null, sources: [], seed: null };

/** What was begun of a list already, in a word for whoever comes second. */
export const begun = ({ outcome }: { readonly outcome: object | null }) => ({ nowAt: outcome ? "DRAWN" : "COMMITTED" });
