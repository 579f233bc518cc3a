import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { goodKey, post, startGate } from "../../testing/gate.js";

describe("In production the public contract", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate({ serving: { adHoc: false } });
  });
  afterAll(() => app.close());

  it("answers an operation of the list by its hash", async () => {
    expect((await post(app, { documentId: "5a1e" })).data).toEqual({ hello: "hello " });
  });

  it("takes the hash as Apollo's persisted query as well", async () => {
    expect((await post(app, { extensions: { persistedQuery: { version: 1, sha256Hash: "5a1e" } } })).status).toBe(200);
  });

  it("answers an operation of the list in full, to the letter", async () => {
    expect((await post(app, { query: "query Hello { hello }" })).status).toBe(200);
  });

  it("refuses one that differs by a blank", async () => {
    const { status, errors } = await post(app, { query: "query Hello {  hello }" });
    expect({ status, code: errors[0].extensions.code }).toEqual({ status: 403, code: "NOT_LISTED" });
  });

  it("refuses another document under a hash of the list: the hash decides", async () => {
    expect((await post(app, { documentId: "5a1e", query: "{ broken }" })).data).toEqual({ hello: "hello " });
  });

  it("remembers nothing that a stranger sends with a hash", async () => {
    const asked = { query: "{ child { name } }", extensions: { persistedQuery: { version: 1, sha256Hash: "f00d" } } };
    await post(app, asked);
    expect((await post(app, { documentId: "f00d" })).status).toBe(400);
  });

  it("takes any document within the limits from a dashboard with its key", async () => {
    expect((await post(app, { query: "{ whoAsks }" }, { authorization: `Bearer ${goodKey}` })).data).toEqual({ whoAsks: "DASHBOARD" });
  });

  it("does not take a document beyond the limits, key or no key", async () => {
    const query = `{ child { ${"name ".repeat(11)} } }`;
    expect((await post(app, { query }, { authorization: `Bearer ${goodKey}` })).status).toBe(400);
  });

  it("does not take a key from a page of an origin that it is not registered for", async () => {
    const headers = { authorization: `Bearer ${goodKey}`, origin: "https://elsewhere.example" };
    expect((await post(app, { query: "{ hello }" }, headers)).status).toBe(403);
  });
});

describe("In production the office's contract", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await startGate({ serving: { adHoc: false } });
  });
  afterAll(() => app.close());

  it("takes no ad-hoc document, not even from staff", async () => {
    expect((await post(app, { query: "{ hello }" }, { cookie: "signed=in" }, "/admin/graphql")).status).toBe(403);
  });

  it("tells nobody without a session anything at all", async () => {
    expect((await post(app, { query: "{ __typename }" }, {}, "/admin/graphql")).status).toBe(401);
  });

  it("is not opened by a dashboard's key", async () => {
    expect((await post(app, { query: "{ hello }" }, { authorization: `Bearer ${goodKey}` }, "/admin/graphql")).status).toBe(401);
  });
});

describe("In a demonstration", () => {
  it("both contracts take any document within the limits", async () => {
    const app = await startGate();
    const open = await post(app, { query: "{ whoAsks }" });
    const office = await post(app, { query: "{ whoAsks }" }, { cookie: "signed=in" }, "/admin/graphql");
    await app.close();
    expect([open.data, office.data]).toEqual([{ whoAsks: "VISITOR" }, { whoAsks: "STAFF" }]);
  });
});
