import type { FastifyRequest } from "fastify";
import { badRequest } from "../errors/told.js";

type Asked = Readonly<Record<string, unknown>>;

/** The one operation that a request asks for, not yet admitted. A list of operations is not taken. */
export const askedOf = ({ method, body, query }: FastifyRequest): Asked => (method === "GET" ? fromQuery(query as Asked) : fromBody(body));

function fromBody(body: unknown): Asked {
  if (Array.isArray(body)) throw badRequest("Send one operation a request.");
  if (!body || typeof body !== "object") throw badRequest("Send a JSON object with a `query` or a `documentId`.");
  return body as Asked;
}

/** In an address, variables and extensions are JSON, and nothing may be given twice. */
function fromQuery(query: Asked): Asked {
  if (Object.values(query).some((value) => typeof value !== "string")) throw badRequest("Give each parameter once.");
  return { ...query, variables: parsed(query, "variables"), extensions: parsed(query, "extensions") };
}

function parsed(query: Asked, name: string): unknown {
  if (query[name] === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(query[name] as string);
    if (value === null || (typeof value === "object" && !Array.isArray(value))) return value;
  } catch {
    // falls through: what does not parse is told like what is no object
  }
  throw badRequest(`\`${name}\` is not a JSON object.`);
}
