import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { post, secret, startGate } from "../../testing/gate.js";

const APPLY = "mutation Apply($input: Person!) { apply(input: $input) }";

describe("An error that leaves the house", () => {
  const lines: string[] = [];
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate({ lines });
  });
  beforeEach(() => void lines.splice(0));
  afterAll(() => app.close());

  it("of our own making says nothing but that it is ours, and under which number we know it", async () => {
    const { body, errors } = await post(app, { query: "{ broken }" });
    expect(errors[0]).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR", trace: expect.stringMatching(/^[0-9a-f]{16}$/) } });
    expect(body).not.toMatch(/13800001234|phone|already exists|\.ts/);
  });

  it("is found in the log under its number, with its place and without its message", async () => {
    const { errors } = await post(app, { query: "{ broken }" });
    const fault = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === "fault");
    expect(fault).toMatchObject({ trace: errors[0].extensions.trace, err: { code: "23505", table: "person" } });
    expect(fault.err.at.length).toBeGreaterThan(0);
    expect(lines.join()).not.toContain(secret);
  });

  it("that was written for the caller keeps its words", async () => {
    const { errors } = await post(app, { query: "{ lost }" });
    expect(errors[0]).toMatchObject({ message: "There is no OpenDay od_1 here.", extensions: { code: "NOT_FOUND" } });
    expect(lines.join()).not.toContain("fault");
  });

  const wrong = [
    [
      "a variable of a wrong type",
      { query: APPLY, variables: { input: { name: ["赵六", secret], phone: 1 } } },
      'Variable "$input" has a value',
    ],
    [
      "a field that the input does not have",
      { query: APPLY, variables: { input: { name: "赵六", phone: secret, [secret]: 1 } } },
      "has a value",
    ],
    ["a missing variable", { query: APPLY }, 'Variable "$input" has a value'],
    ["a literal of a wrong type", { query: `{ child { children(first: "${secret}") { name } } }` }, "does not fit the contract"],
    ["a literal that does not parse", { query: `{ hello(name: "${secret} }` }, "does not parse"],
  ] as const;

  it.each(wrong)("does not repeat the input: %s", async (_, asked, words) => {
    const { status, body, errors } = await post(app, asked);
    expect(status).toBe(400);
    expect(errors[0].message).toContain(words);
    expect(body + lines.join()).not.toMatch(/13800001234|赵六/);
  });
});

describe("The log", () => {
  it("has a line for a request with its route, and nothing of its address, headers or body", async () => {
    const lines: string[] = [];
    const app = await startGate({ lines });
    lines.splice(0);
    await post(app, { query: `{ hello(name: "${secret}") }` }, { cookie: `x=${secret}` }, `/graphql?code=${secret}`);
    await app.close();
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ method: "POST", route: "/graphql", status: 200, trace: expect.any(String), ms: expect.any(Number) }),
    );
    expect(lines.join()).not.toMatch(new RegExp(`${secret}|127\\.0\\.0\\.1`));
  });
});
