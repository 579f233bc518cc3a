import { GraphQLError } from "graphql";

/** The most rows that one page may hold, whoever asks. */
export const MOST = 100;

/** Page sizes are few and fixed, so that the database plans each statement once. */
const SIZES = [10, 20, 50, MOST] as const;

export type PageArgs = { readonly first?: number | null; readonly after?: string | null };
export type Page<Node> = { readonly nodes: readonly Node[]; readonly hasNext: boolean; readonly total: number };

/** How many rows were asked for, 20 unless told; more than `MOST` is an error rather than a surprise. */
export function sizeOf({ first }: PageArgs): number {
  const wanted = first ?? 20;
  if (wanted >= 1 && wanted <= MOST) return wanted;
  throw new GraphQLError(`"first" is a number from 1 to ${MOST}.`, { extensions: { code: "BAD_USER_INPUT" } });
}

/** The size that the statement is planned for: the smallest fixed one that holds a row more than was asked. */
export const limitOf = (args: PageArgs): number => SIZES.find((size) => size > sizeOf(args)) ?? MOST + 1;

/** A cursor is the sort key of a row, opaque to the reader. */
export const cursorOf = (...key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString("base64url");

export function keyOf(cursor: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(key) && key.every((part) => typeof part === "string")) return key;
  } catch {
    // falls through to the one clear message
  }
  throw new GraphQLError('"after" is a cursor that an earlier page gave.', { extensions: { code: "BAD_USER_INPUT" } });
}
