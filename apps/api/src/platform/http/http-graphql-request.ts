import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyRequest } from "fastify";

type Admitted = Readonly<Record<string, unknown>> & { readonly query: string };

/** The admitted document in the shape that Apollo reads; the method stays, since a GET may not run a mutation. */
export function httpGraphQLRequest({ method, headers }: FastifyRequest, { query, operationName, variables }: Admitted): HTTPGraphQLRequest {
  const sent = Object.entries({ query, operationName, variables }).filter(([, value]) => value !== undefined && value !== null);
  return {
    method: method === "HEAD" ? "GET" : method,
    headers: new HeaderMap(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")])),
    search: method === "POST" ? "" : `?${new URLSearchParams(sent.map(([name, value]) => [name, textOf(value)] as [string, string]))}`,
    body: method === "POST" ? Object.fromEntries(sent) : undefined,
  };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
