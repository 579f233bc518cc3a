import { Writable } from "node:stream";
import { civilDate } from "@kaimen/domain";
import type { FastifyInstance } from "fastify";
import { buildSchema, GraphQLError, type GraphQLSchema } from "graphql";
import { health } from "../platform/health/health.js";
import type { Parts } from "../platform/http/parts.js";
import { buildServer } from "../platform/http/server.js";
import type { Serving } from "../platform/http/serving.js";
import { rateLimitsInMemory } from "../platform/limits/make-rate-limits.js";
import { rates } from "../platform/limits/rate-limits.js";
import { makeLog } from "../platform/logging/log.js";
import type { Clerk } from "../platform/policy/caller.js";
import { safelistOf } from "../platform/safelist/safelist.js";
import { overTheWire } from "./over-the-wire.js";

/** A contract that is small enough to attack: it answers, recurses, writes, and breaks. */
const contract = `
  type Query { hello(name: String): String! child: Child! broken: String! lost: String! whoAsks: String! opened(receiptCode: String!, phone: String!): String! }
  type Child { name: String! child: Child! children(first: Int): [Child!]! }
  input Person { name: String! phone: String! }
  type Mutation { apply(input: Person!): String! }
`;

const child = { name: "c", child: () => child, children: () => [child] };

/** What a resolver throws when PostgreSQL quotes the value that it did not like. */
export const secret = "13800001234";

const answers = {
  Query: {
    hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? ""}`,
    child: () => child,
    broken: () => {
      throw Object.assign(new Error(`Key (phone)=(${secret}) already exists.`), { code: "23505", table: "person" });
    },
    lost: () => {
      throw new GraphQLError("There is no OpenDay od_1 here.", { extensions: { code: "NOT_FOUND" } });
    },
    opened: () => "opened",
    whoAsks: (_: unknown, __: unknown, { caller }: { caller: { kind: string } }) => caller.kind,
  },
  Mutation: { apply: () => "applied" },
};

export function smallContract(): GraphQLSchema {
  const schema = buildSchema(contract);
  for (const [type, fields] of Object.entries(answers)) {
    const known = (schema.getType(type) as { getFields(): Record<string, { resolve?: unknown }> }).getFields();
    for (const [name, resolve] of Object.entries(fields)) (known[name] as { resolve?: unknown }).resolve = resolve;
  }
  return schema;
}

export const clerk: Clerk = { staff: "st_1", name: "经办人", organisation: "org_1", roles: ["ORGANISER"] };

export const listed = { "5a1e": "query Hello { hello }" };
export const goodKey = "kmk_good";

const portal = { name: "某某区人民政府", idCode: "9999990001", footer: [] };

type Wish = Partial<Omit<Parts, "serving">> & { readonly serving?: Partial<Serving>; readonly lines?: string[] };

/** Everything real but the contract and who is signed in. */
export function gateParts({ serving, lines = [], ...wish }: Wish = {}): Parts {
  const sink = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const contextOf = (caller: object, address: string) => ({ caller, address });
  return {
    serving: { base: "", origin: "http://localhost", portal, adHoc: true, demo: false, ...serving },
    schemas: { public: smallContract(), admin: smallContract() },
    contexts: { public: contextOf, admin: contextOf },
    safelists: { public: safelistOf(listed), admin: safelistOf({}) },
    sessionOf: async ({ headers }) => (headers.cookie === "signed=in" ? clerk : null),
    keys: {
      present: async (secret) =>
        secret === goodKey ? { id: "key_1", organisation: "org_1", scopes: ["STATISTICS"], origins: ["https://dashboard.example"] } : null,
      knowsOrigin: async (origin) => origin === "https://dashboard.example",
    },
    limits: rateLimitsInMemory("test", rates),
    health: health(async () => true),
    log: makeLog("info", sink),
    clock: { today: () => civilDate("2026-06-22") },
    ...wish,
  };
}

/** Listens on a port of the system's choosing, until the test closes it. */
export async function startGate(wish: Wish = {}): Promise<FastifyInstance> {
  const app = await buildServer(gateParts(wish));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app;
}

/** Posts one operation to the public contract, as a browser page of ours would. */
export async function post(app: FastifyInstance, payload: unknown, headers: Readonly<Record<string, string>> = {}, url = "/graphql") {
  const sent = { method: "POST", url, headers: { "content-type": "application/json", ...headers }, payload: JSON.stringify(payload) };
  const answer = await overTheWire(app, sent);
  return { ...answer, ...(answer.json() as { data?: any; errors?: any }) };
}
