import type { Release } from "../release/release.js";

/** The very words that are to leave the office, by their hash, and what their readers said of them. */
export type ReleasedText = { readonly textHash: string; readonly release: Release | undefined };
