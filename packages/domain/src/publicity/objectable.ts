import type { NoticeLine } from "./notice-lines.js";

/** Whom one may object to: whoever stands on the notice, and whoever waits to move up to it. */
export const objectable = (lines: readonly NoticeLine[], waiting: readonly { readonly receipt: string }[]): string[] =>
  [...lines.filter(({ state }) => state !== "GONE"), ...waiting].map(({ receipt }) => receipt);
