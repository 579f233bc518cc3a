import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { publicContext } from "../context.js";
import { rateLimitsInMemory } from "../platform/limits/make-rate-limits.js";
import { rates } from "../platform/limits/rate-limits.js";
import type { Caller } from "../platform/policy/caller.js";
import { enforce } from "../platform/policy/enforce.js";
import { publicPolicy } from "../policy.js";
import { buildPublicSchema } from "../schema.js";
import { gateParts, post, startGate } from "../testing/gate.js";
import { overTheWire } from "../testing/over-the-wire.js";
import { startTown, type Town } from "../testing/town.js";
import { liveKeys } from "./live-keys.query.js";

const ISSUE = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on IssuedApiKey { key apiKey { id } } } }`;
const REVOKE = `mutation ($apiKey: ID!) { revokeApiKey(input: { apiKey: $apiKey }) { ... on ApiKey { revokedAt } } }`;
const query = `{ organisation(code: "shuidong") { statistics { figures { code value } } } }`;
const days = `{ organisation(code: "shuidong") { openDays { totalCount } } }`;

const registered = "https://dashboard.example";
const elsewhere = "https://elsewhere.example";

describe("A dashboard's page, in production", () => {
  let town: Town;
  let app: FastifyInstance;
  const doorWith = (limits = rateLimitsInMemory("test", rates)) => {
    const { contexts, schemas } = gateParts();
    const contextOf = (caller: object, address: string) => publicContext(town.world, town.acts, caller as Caller, address);
    return startGate({
      serving: { adHoc: false },
      schemas: { ...schemas, public: enforce(buildPublicSchema(), publicPolicy) },
      contexts: { ...contexts, public: contextOf },
      keys: liveKeys(town.world),
      limits,
    });
  };
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    app = await doorWith();
  });
  afterAll(async () => {
    await app.close();
    await town.close();
  });

  const issued = async (more: object = {}): Promise<{ key: string; apiKey: { id: string } }> => {
    const input = { label: "数据看板", scopes: ["STATISTICS"], origins: [registered], lastDay: "2026-12-31", ...more };
    return (await town.asAdministrator(ISSUE, { input })).issueApiKey;
  };
  const ask = (key: string, origin = registered, document = query, door = app) =>
    post(door, { query: document }, { authorization: `Bearer ${key}`, origin });
  const readableBy = ({ headers }: { headers: object }) => (headers as Record<string, unknown>)["access-control-allow-origin"];

  it("of a registered origin is let ask, and may read the figures", async () => {
    const { key } = await issued();
    const wish = { origin: registered, "access-control-request-method": "POST", "access-control-request-headers": "authorization" };
    const preflight = await overTheWire(app, { method: "OPTIONS", url: "/graphql", headers: wish });
    expect([preflight.status, readableBy(preflight)]).toEqual([204, registered]);
    const answer = await ask(key);
    expect([answer.status, readableBy(answer)]).toEqual([200, registered]);
    expect(answer.data.organisation.statistics.figures).toContainEqual({ code: "APPLICANTS", value: 0 });
  });

  it("of another origin reads nothing, though it has the key", async () => {
    const { key } = await issued();
    const answer = await ask(key, elsewhere);
    expect(readableBy(answer)).toBeUndefined();
    expect([answer.status, answer.errors[0].extensions.code]).toEqual([403, "ORIGIN_REFUSED"]);
  });

  it("of an origin that another key registered is told that its own key is not for it", async () => {
    const { key } = await issued();
    await issued({ origins: ["https://other.example"] });
    const answer = await ask(key, "https://other.example");
    expect([readableBy(answer), answer.status]).toEqual(["https://other.example", 403]);
    expect(answer.errors[0].message).toBe("This key is not registered for your origin.");
  });

  it("is told which scope its key lacks, and still gets what it may see", async () => {
    const { key } = await issued();
    const { errors } = await ask(key, registered, days);
    expect(errors[0]).toMatchObject({ message: expect.stringContaining("lacks the scope OPEN_DAYS"), extensions: { code: "FORBIDDEN" } });
    const both = await ask(
      key,
      registered,
      `{ a: organisation(code: "shuidong") { name } b: organisation(code: "shuidong") { openDays { totalCount } } }`,
    );
    expect(both.data).toMatchObject({ a: { name: "水东镇人民政府" }, b: null });
  });

  it("can read why an unknown, an expired and a revoked key open nothing", async () => {
    const { key, apiKey } = await issued();
    const told = async (presented: string) => {
      const answer = await ask(presented);
      const [{ message, extensions }] = answer.errors;
      return [answer.status, readableBy(answer), extensions.code, message];
    };
    expect(await told(`${key.slice(0, -2)}--`)).toEqual([401, registered, "KEY_REFUSED", "This key is unknown."]);
    town.on("2027-01-01");
    expect(await told(key)).toEqual([401, registered, "KEY_EXPIRED", "This key has expired: its last day was 2026-12-31."]);
    town.on("2026-05-22");
    await town.asAdministrator(REVOKE, { apiKey: apiKey.id });
    expect(await told(key)).toEqual([401, registered, "KEY_REVOKED", "This key was revoked on 2026-05-22."]);
  });

  it("that asks too often can read how long to wait", async () => {
    const { key } = await issued();
    const door = await doorWith(rateLimitsInMemory("test", { ...rates, anything: { points: 1, seconds: 60 } }));
    await ask(key, registered, query, door);
    const second = await ask(key, registered, query, door);
    await door.close();
    expect([second.status, readableBy(second)]).toEqual([429, registered]);
    expect(second.headers["access-control-expose-headers"]).toContain("retry-after");
    expect(second.errors[0].message).toMatch(/^Too many requests\. Try again in \d+ s\.$/);
  });
});
