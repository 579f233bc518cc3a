import type { TypedDocumentNode } from "@apollo/client";
import { BASE } from "../site/mounted.js";
import { Halted } from "./hand-in.js";

/** A network that does not answer by then is none. */
const PATIENCE = 8_000;

type Said<Data> = { readonly data?: Data | null; readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };

async function post(body: object): Promise<Response> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), PATIENCE);
  const headers = { "content-type": "application/json" };
  try {
    return await fetch(`${BASE}/graphql`, { method: "POST", headers, body: JSON.stringify(body), signal: given.signal });
  } catch {
    throw new Halted("OFFLINE");
  } finally {
    clearTimeout(timer);
  }
}

const hashOf = (document: unknown): string => (document as { __meta__: { hash: string } }).__meta__.hash.replace("sha256:", "");

/** Asks the office's contract by the name of an operation, and nothing is kept of the answer. Also tells by how much the server's clock is ahead. */
export async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
  const answer = await post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } });
  const ahead = Date.parse(answer.headers.get("date") ?? "") - Date.now();
  if (answer.status === 401) throw new Halted("SIGNED_OUT");
  if (answer.status === 429 || answer.status === 503) throw new Halted("BUSY");
  const { data, errors }: Said<Data> = await answer.json().catch(() => ({}));
  if (errors?.some(({ extensions }) => extensions?.code === "FORBIDDEN")) throw new Halted("FORBIDDEN");
  if (!data || errors) throw new Error("The server could not answer");
  return { data, ahead: Number.isNaN(ahead) ? 0 : ahead };
}
