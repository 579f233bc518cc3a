/** PostgreSQL stores no null byte, and no half of a surrogate pair in JSON: told at the door, since no statement can take them. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

export const unstorable = (text: string): boolean => UNSTORABLE.test(text);

/** One walk without recursion: what is nested fifty thousand deep must not cost the stack. */
export function holdsUnstorable(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string" && unstorable(next)) return true;
    if (typeof next !== "object" || next === null) continue;
    for (const [key, held] of Object.entries(next)) waiting.push(key, held);
  }
  return false;
}
