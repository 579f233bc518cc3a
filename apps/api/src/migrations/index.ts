import { Foundation1790000000001 } from "./0001-foundation.js";

/** In the order in which they run. A migration that has landed is never changed: the next one puts it right. */
export const migrations = [Foundation1790000000001];
