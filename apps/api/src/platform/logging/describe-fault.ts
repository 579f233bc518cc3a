type Fault = {
  readonly name?: string;
  readonly code?: unknown;
  readonly table?: unknown;
  readonly constraint?: unknown;
  readonly stack?: string;
};

const wordOf = (value: unknown) => (typeof value === "string" && /^[\w.-]{1,80}$/.test(value) ? value : undefined);

/** Only the frames of a stack: its first lines repeat the message. */
const framesOf = (stack = "") =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

/**
 * What the log may know of a fault: its kind and place. Not its message: PostgreSQL, JSON and
 * GraphQL all quote the value that they stumble over, and that value may be somebody's phone number.
 */
export function describeFault(error: unknown) {
  const { name, code, table, constraint, stack } = (error ?? {}) as Fault;
  return { kind: wordOf(name) ?? "Error", code: wordOf(code), table: wordOf(table), constraint: wordOf(constraint), at: framesOf(stack) };
}
