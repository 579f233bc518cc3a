import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { goodKey, post, startGate } from "../../testing/gate.js";
import { overTheWire } from "../../testing/over-the-wire.js";

/** Sends raw bytes, and gives whatever comes back before the line is cut. */
const bytes = (app: FastifyInstance, sent: string | Buffer) =>
  new Promise<string>((heard) => {
    const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1", () => socket.end(sent));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => heard(answer));
    socket.on("close", () => heard(answer));
  });

describe("Bytes that are not a proper request", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate();
  });
  afterAll(() => app.close());

  const garbage: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ["noise", Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x0d, 0x0a]), /^HTTP\/1\.1 400 /],
    ["a verb that does not exist", "GIMME /graphql HTTP/1.1\r\nHost: x\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["no host", "GET / HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["a header of 20 KiB", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_480)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ["two lengths", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", /^HTTP\/1\.1 400 /],
    [
      "a length and chunks",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400 /,
    ],
    ["a null byte in a header", "GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n", /^HTTP\/1\.1 400 /],
    [
      "a chunk that is none",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      /^(HTTP\/1\.1 4|$)/,
    ],
  ];

  it.each(garbage)("%s is answered with a 4xx, and the server lives", async (_, sent, answer) => {
    expect(await bytes(app, sent)).toMatch(answer);
    expect((await post(app, { query: "{ hello }" })).status).toBe(200);
  });

  it("control: the same door takes a proper request byte by byte", async () => {
    const body = '{"query":"{ hello }"}';
    const proper = `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    expect(await bytes(app, proper)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("Every answer", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate();
  });
  afterAll(() => app.close());

  it("forbids inline scripts and styles, framing by others and guessing of types", async () => {
    const { headers } = await post(app, { query: "{ hello }" });
    expect(headers["content-security-policy"]).toMatch(/script-src 'self';.*style-src 'self';/);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("to a page of a registered origin may be read by it, even when it is an error", async () => {
    const answer = await post(app, { query: "{ nothing }" }, { authorization: `Bearer ${goodKey}`, origin: "https://dashboard.example" });
    expect(answer.headers["access-control-allow-origin"]).toBe("https://dashboard.example");
  });

  it("to any other origin may not be read by it", async () => {
    const answer = await post(app, { query: "{ hello }" }, { origin: "https://elsewhere.example" });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  const preflight = (url: string, origin: string) =>
    overTheWire(app, {
      method: "OPTIONS",
      url,
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
    });

  it("to a preflight allows a registered origin to send its key, and no cookie", async () => {
    const { headers, status } = await preflight("/graphql", "https://dashboard.example");
    expect(status).toBe(204);
    expect(headers["access-control-allow-origin"]).toBe("https://dashboard.example");
    expect(headers["access-control-allow-headers"]).toContain("authorization");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it("of the office's contract is for its own origin alone", async () => {
    expect((await preflight("/admin/graphql", "https://dashboard.example")).headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("The server at a base path", () => {
  it("has both contracts below it, and health where an orchestrator looks", async () => {
    const app = await startGate({ serving: { base: "/open-days" } });
    const contract = await post(app, { query: "{ hello }" }, {}, "/open-days/graphql");
    const office = await post(app, { query: "{ hello }" }, { cookie: "signed=in" }, "/open-days/admin/graphql");
    const live = await overTheWire(app, { url: "/healthz/live" });
    await app.close();
    expect([contract.status, office.status, live.status]).toEqual([200, 200, 200]);
  });
});

describe("The general limit", () => {
  it("lets an address ask so often a minute and tells it when to come back", async () => {
    const { rateLimitsInMemory } = await import("../limits/make-rate-limits.js");
    const { rates } = await import("../limits/rate-limits.js");
    const app = await startGate({ limits: rateLimitsInMemory("test", { ...rates, anything: { points: 3, seconds: 60 } }) });
    const statuses: number[] = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await post(app, { query: "{ hello }" })).status);
    const fourth = await post(app, { query: "{ hello }" });
    await app.close();
    expect(statuses).toEqual([200, 200, 200]);
    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers["retry-after"])).toBeGreaterThan(0);
  });
});
