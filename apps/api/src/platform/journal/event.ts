/** How a verb of our acts ends in the past tense: the regular way, or one of these. A new irregular verb is one more line. */
type Irregular =
  | "Begun"
  | "Built"
  | "Drawn"
  | "Given"
  | "Held"
  | "LaidDown"
  | "Made"
  | "Met"
  | "Put"
  | "Said"
  | "Sent"
  | "Taken"
  | "Undone"
  | "Withdrawn";

/**
 * What happened, named as a fact: `SelectionGroupFormed`. Each act names its own event where it records it; there is no list to
 * meet at. The compiler asks for the past tense, `journal.record` for PascalCase, and a test reads all names in the sources.
 */
export type JournalEvent = `${string}ed` | `${string}${Irregular}`;

export const isEventName = (name: string): boolean => /^(?:[A-Z][a-z]+){2,}$/.test(name);
