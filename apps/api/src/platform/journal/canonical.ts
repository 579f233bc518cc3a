import { createHash } from "node:crypto";

export type JsonValue = string | number | boolean | null | undefined | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** The one spelling of a JSON value (keys in code-unit order, no blanks: RFC 8785). What JSON leaves out is left out here. */
export const canonicalJson = (value: unknown): string => spell(JSON.parse(JSON.stringify(value)));

function spell(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(spell).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${spell(field)}`).join()}}`;
}

/** SHA-256 over the canonical JSON: enough to prove later what a thing was, without keeping it a second time. */
export const fingerprintOf = (value: unknown): Buffer => createHash("sha256").update(canonicalJson(value)).digest();
