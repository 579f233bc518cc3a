import { readFileSync } from "node:fs";

/** The operations that our own sites were built with: hash -> document. */
export type Safelist = {
  readonly size: number;
  documentOf(id: string): string | undefined;
  /** A listed document in full is as good as its hash. */
  holds(document: string): boolean;
};

export function safelistOf(documents: Readonly<Record<string, string>>): Safelist {
  const byId = new Map(Object.entries(documents));
  const texts = new Set(byId.values());
  return { size: byId.size, documentOf: (id) => byId.get(id), holds: (document) => texts.has(document) };
}

/** A manifest is written when a site is built; without one nothing is listed. */
export function loadSafelist(file: string): Safelist {
  const documents: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!documents || typeof documents !== "object" || !Object.values(documents).every((text) => typeof text === "string")) {
    throw new Error(`${file} is not a manifest of operations`);
  }
  return safelistOf(documents as Record<string, string>);
}
