/** A small hash for tests of the shape of a draw (FNV-1a, four lanes): spread well, and nothing that anybody should trust. */
export const testHash = (text: string): string => [0, 1, 2, 3].map((lane) => fnv(text, lane).toString(16).padStart(8, "0")).join("");

function fnv(text: string, lane: number): number {
  let state = 0x811c9dc5 ^ Math.imul(lane + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
