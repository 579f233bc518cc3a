const MOST_LINES = 100;

/** A request holds a hundred kilobytes; the rest is for its envelope. */
const MOST_BYTES = 80_000;

const sizeOf = (line: unknown) => new TextEncoder().encode(JSON.stringify(line)).length;

/** A table in parts that each fit into one request. */
export function inParts<Line>(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = sizeOf(line);
    const part = parts.at(-1);
    if (!part || part.length === MOST_LINES || size > room) {
      parts.push([line]);
      room = MOST_BYTES - size;
    } else {
      part.push(line);
      room -= size;
    }
  }
  return parts;
}
