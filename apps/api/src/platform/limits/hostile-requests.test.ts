import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { getIntrospectionQuery } from "graphql";
import { post, startGate } from "../../testing/gate.js";
import { overTheWire, type Sent } from "../../testing/over-the-wire.js";

const nested = (depth: number) => `{ ${"child { ".repeat(depth - 1)}name${" }".repeat(depth - 1)} }`;
const aliases = (count: number) =>
  `{ child { ${Array.from({ length: count }, (_, at) => (at % 3 === 0 ? `a${at}: name` : at % 3 === 1 ? `a${at}: child { name }` : `a${at}: children { name }`)).join(" ")} } }`;
const repeated = (count: number) => `{ child { ${"name ".repeat(count)} } }`;
const roots = (count: number) => `{ ${Array.from({ length: count }, (_, at) => (at % 2 ? `child { c${at}: name }` : "hello")).join(" ")} }`;
const directives = (count: number) => `{ hello ${"@include(if: true) ".repeat(count)} }`;
const doubling = (levels: number) =>
  `{ child { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Child { a${at}: child { ...F${at + 1} } b${at}: child { ...F${at + 1} } }`).join(" ")} fragment F${levels} on Child { name }`;

describe("A hostile document", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate();
  });
  afterAll(() => app.close());

  const hostile: readonly (readonly [string, string, string])[] = [
    ["nested one level too deep", nested(16), "depth 16, at most 15"],
    ["with one alias too many", aliases(31), "aliases 31, at most 30"],
    ["that repeats one field", repeated(11), "repeats 11, at most 10"],
    ["with too many fields at its root", roots(21), "rootFields 21, at most 20"],
    ["with too many directives", directives(51), "directives 51, at most 50"],
    ["of more than 2,000 tokens", `{ ${"hello ".repeat(2001)} }`, "more than 2000 tokens"],
    ["whose fragments double at every level", doubling(12), "at most"],
    ["whose fragment includes itself", "{ child { ...F } } fragment F on Child { child { ...F } }", "includes itself"],
    [
      "whose fragments include each other",
      "{ child { ...F } } fragment F on Child { ...G } fragment G on Child { ...F }",
      "includes itself",
    ],
    ["that is cut short", "{ child { name ", "does not parse at line 1"],
    ["without an operation", "fragment F on Child { name }", "no operation"],
    ["of bytes that mean nothing", "\u0001\uFFFF{{{", "does not parse"],
    ["that holds a null byte", "\u0000{ hello }", "cannot be stored"],
    ["whose literal escapes one", '{ hello(name: "\\u0000") }', "cannot be stored"],
    ["that subscribes", "subscription { hello }", "not offered"],
    [
      "with a thousand nested lists as an argument",
      `{ child { children(first: ${"[".repeat(900)}${"]".repeat(900)}) { name } } }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["that asks for what the contract does not have", "{ passwords }", 'Cannot query field \\"passwords\\" on type \\"Query\\".'],
  ];

  it.each(hostile)("%s is refused with a 4xx that says why", async (_, query, why) => {
    const { status, body } = await post(app, { query });
    expect(status).toBe(400);
    expect(body).toContain(why);
    expect(body.length).toBeLessThan(600);
  });

  const honest: readonly (readonly [string, string])[] = [
    ["as deep as is allowed", nested(15)],
    ["with as many aliases as are allowed", aliases(30)],
    ["that repeats a field as often as is allowed", repeated(10)],
    ["with as many fields at its root as are allowed", roots(20)],
    ["with as many directives as one may", directives(1)],
    ["whose fragments double a few times", doubling(3)],
    ["that common tools introspect with", getIntrospectionQuery()],
  ];

  it.each(honest)("control: one %s is answered", async (_, query) => {
    const { status, errors } = await post(app, { query });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it("never gets a suggestion of what the contract has", async () => {
    expect((await post(app, { query: "{ helo }" })).body).not.toContain("hello");
  });

  it("with a hundred faults is told of no more than a few", async () => {
    const { errors } = await post(app, { query: `{ ${Array.from({ length: 19 }, (_, at) => `x${at}`).join(" ")} }` });
    expect(errors.length).toBeLessThanOrEqual(6);
  });
});

describe("A hostile request", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate();
  });
  afterAll(() => app.close());

  const json = { "content-type": "application/json" };
  const hello = JSON.stringify({ query: "{ hello }" });
  type Case = readonly [string, number, Sent];

  const hostile: readonly Case[] = [
    ["a body that is not JSON", 400, { headers: json, payload: "{" }],
    ["an empty body", 400, { headers: json, payload: "" }],
    ["a body of random bytes", 400, { headers: json, payload: Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x7b]) }],
    ["a body that would poison a prototype", 400, { headers: json, payload: '{"query":"{ hello }","__proto__":{"x":1}}' }],
    ["a list of operations", 400, { headers: json, payload: `[${hello},${hello}]` }],
    ["a bare string", 400, { headers: json, payload: '"{ hello }"' }],
    ["null", 400, { headers: json, payload: "null" }],
    ["a number for a document", 400, { headers: json, payload: '{"query":1}' }],
    ["an object for a document", 400, { headers: json, payload: '{"query":{"kind":"Document"}}' }],
    ["a string for its variables", 400, { headers: json, payload: '{"query":"{ hello }","variables":"{}"}' }],
    ["a list for its variables", 400, { headers: json, payload: '{"query":"{ hello }","variables":[1]}' }],
    ["a number for its operation name", 400, { headers: json, payload: '{"query":"{ hello }","operationName":7}' }],
    ["an operation name that is not there", 400, { headers: json, payload: '{"query":"query A { hello }","operationName":"B"}' }],
    ["a body over 100 KiB", 413, { headers: json, payload: JSON.stringify({ query: "{ hello }", variables: { x: "a".repeat(102_400) } }) }],
    [
      "lists nested forty thousand deep",
      400,
      { headers: json, payload: `{"query":"{ hello }","variables":${"[".repeat(40_000)}${"]".repeat(40_000)}}` },
    ],
    ["plain text, as a foreign page can post it", 400, { headers: { "content-type": "text/plain" }, payload: hello }],
    [
      "a form, as a foreign page can post it",
      400,
      { headers: { "content-type": "application/x-www-form-urlencoded" }, payload: "query=%7B+hello+%7D" },
    ],
    ["a content type that is unknown", 415, { headers: { "content-type": "application/x-evil" }, payload: hello }],
    ["a GET that a foreign page can make", 400, { method: "GET", url: "/graphql?query=%7Bhello%7D" }],
    [
      "a mutation by GET",
      405,
      { method: "GET", url: `/graphql?query=${encodeURIComponent('mutation { apply(input: {name: "a", phone: "b"}) }')}`, headers: json },
    ],
    ["a parameter that is given twice", 400, { method: "GET", url: "/graphql?query=%7Bhello%7D&query=%7Bhello%7D", headers: json }],
    ["variables in the address that are no JSON", 400, { method: "GET", url: "/graphql?query=%7Bhello%7D&variables=%7B", headers: json }],
    ["a broken escape in the address", 400, { method: "GET", url: "/%E0%A4%A" }],
    ["a method that is not offered", 404, { method: "PUT", headers: json, payload: hello }],
    [
      "a hash that nobody registered",
      400,
      { headers: json, payload: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4"}}}' },
    ],
    [
      "a document to be remembered under a hash",
      400,
      { headers: json, payload: '{"query":"{ hello }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4"}}}' },
    ],
    ["a wrong key", 401, { headers: { ...json, authorization: "Bearer kmk_bad" }, payload: hello }],
    ["a key that is not one", 401, { headers: { ...json, authorization: "Basic YTpi" }, payload: hello }],
  ];

  it.each(hostile)("with %s is refused with %i in a few words", async (_, status, request) => {
    const answer = await overTheWire(app, { method: "POST", url: "/graphql", ...request });
    expect(answer.status).toBe(status);
    const { errors } = answer.json();
    expect(errors[0].message.length).toBeLessThan(400);
    expect(errors[0].extensions).toMatchObject({ code: expect.any(String), trace: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  const honest: readonly Case[] = [
    ["a document", 200, { headers: json, payload: hello }],
    ["a document and null variables", 200, { headers: json, payload: '{"query":"{ hello }","variables":null}' }],
    [
      "a body just under the limit",
      200,
      { headers: json, payload: JSON.stringify({ query: "{ hello }", variables: { x: "a".repeat(102_000) } }) },
    ],
    [
      "a GET with a header that no foreign page can set",
      200,
      { method: "GET", url: "/graphql?query=%7Bhello%7D", headers: { "apollo-require-preflight": "1" } },
    ],
    ["the right key", 200, { headers: { ...json, authorization: "Bearer kmk_good" }, payload: hello }],
    ["a hash of the list", 200, { headers: json, payload: '{"documentId":"5a1e"}' }],
  ];

  it.each(honest)("control: one with %s is answered with %i", async (_, status, request) => {
    const answer = await overTheWire(app, { method: "POST", url: "/graphql", ...request });
    expect(answer.status).toBe(status);
    expect(answer.json().errors).toBeUndefined();
  });
});
