import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { startGate } from "../../testing/gate.js";
import { overTheWire } from "../../testing/over-the-wire.js";
import type { SiteRequest } from "./site.js";

const page = `<!doctype html><html lang="zh"><head><title>x</title></head><body><script type="module" nonce="__CSP_NONCE__" src="./assets/a-1.js"></script></body></html>`;
const html = { accept: "text/html" };

describe("The sites", () => {
  const folder = mkdtempSync(join(tmpdir(), "sites-"));
  const asked: SiteRequest[] = [];
  const lines: string[] = [];
  let app: FastifyInstance;

  beforeAll(async () => {
    for (const site of ["public", "admin", "graphiql"]) {
      mkdirSync(join(folder, site, "assets"), { recursive: true });
      writeFileSync(join(folder, site, "index.html"), page);
      writeFileSync(join(folder, site, "assets", "a-1.js"), `"${site}"`);
    }
    writeFileSync(join(folder, "admin", "door.html"), page);
    writeFileSync(join(folder, "admin", "door-worker.js"), "0");
    const site = async (request: SiteRequest) => {
      asked.push(request);
      if (request.url === "/broken") return { status: 500, body: "<p>sorry</p>", fault: new Error("a page broke") };
      const { data, errors } = await request.ask({ documentId: "5a1e" });
      return { status: errors ? 500 : 200, body: `<p>${data?.hello}</p>` };
    };
    app = await startGate({
      lines,
      serving: {
        base: "/town",
        demo: true,
        sites: { publicFiles: join(folder, "public"), adminFiles: join(folder, "admin"), graphiqlFiles: join(folder, "graphiql"), site },
      },
    });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it("render any public address below the base path, with data read in this process", async () => {
    const { status, body, headers } = await overTheWire(app, { url: "/town/shuidong/open-days?page=2" });
    expect({ status, body }).toEqual({ status: 200, body: "<p>hello </p>" });
    expect(headers["x-robots-tag"]).toBe("noindex");
    expect(asked.at(-1)).toMatchObject({
      url: "/shuidong/open-days?page=2",
      base: "/town",
      demo: true,
      method: "GET",
      today: "2026-06-22",
    });
  });

  it("say sorry in a page of their own, and tell the log why", async () => {
    expect(await overTheWire(app, { url: "/town/broken" })).toMatchObject({ status: 500, body: "<p>sorry</p>" });
    expect(lines.join()).toContain("a page could not be shown");
  });

  const form = { method: "POST", url: "/town/shuidong/apply", payload: "name=%E8%B5%B5&topic=a&topic=b" };
  const posted = { "content-type": "application/x-www-form-urlencoded", host: "town.example" };

  it("are handed a form that was posted without JavaScript", async () => {
    const { status } = await overTheWire(app, {
      ...form,
      headers: { ...posted, origin: "http://town.example", "sec-fetch-site": "same-origin" },
    });
    expect(status).toBe(200);
    expect(asked.at(-1)).toMatchObject({ method: "POST", form: { name: "赵", topic: ["a", "b"] } });
  });

  it.each([{ "sec-fetch-site": "cross-site" }, { origin: "https://elsewhere.example" }, { origin: "null" }])(
    "take no form from a page of another site: %p",
    async (headers) => {
      expect((await overTheWire(app, { ...form, headers: { ...posted, ...(headers as object) } })).status).toBe(403);
    },
  );

  it("serve a hashed file for ever, and do not send it twice", async () => {
    const first = await overTheWire(app, { url: "/town/assets/a-1.js" });
    expect(first).toMatchObject({ status: 200, body: '"public"', headers: { "cache-control": expect.stringContaining("immutable") } });
    const again = await overTheWire(app, { url: "/town/assets/a-1.js", headers: { "if-none-match": String(first.headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: "" });
  });

  it("give the office's page at any address of its own, with a nonce that is new every time", async () => {
    const [one, other] = await Promise.all([
      overTheWire(app, { url: "/town/admin/open-days/1" }),
      overTheWire(app, { url: "/town/admin/" }),
    ]);
    const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1];
    expect(one.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(one.body).toContain('data-base="/town" data-demo="true" data-origin="');
    expect(one.body).toContain('<base href="/town/admin/">');
    expect(other.body).not.toContain(String(nonce));
  });

  it("give the door's page at any address of its own, without a nonce, and the camera to it alone", async () => {
    const [door, office] = await Promise.all([
      overTheWire(app, { url: "/town/admin/door/day-1" }),
      overTheWire(app, { url: "/town/admin/open-days/day-1" }),
    ]);
    expect(door.status).toBe(200);
    expect(door.body).toContain('<base href="/town/admin/">');
    expect(door.body).not.toContain("nonce");
    expect(door.headers["content-security-policy"]).toMatch(/script-src 'self';style-src 'self';.*manifest-src 'self';worker-src 'self';/);
    expect(door.headers["permissions-policy"]).toContain("camera=(self)");
    expect(office.headers["permissions-policy"]).toContain("camera=()");
  });

  it("have the door's worker asked for again every time, so that it never outlives a build", async () => {
    const { headers } = await overTheWire(app, { url: "/town/admin/door-worker.js" });
    expect(headers).toMatchObject({ "cache-control": "no-cache", "content-type": expect.stringContaining("javascript") });
  });

  it("show GraphiQL to a browser at /graphql, without leave to run a foreign or inline script", async () => {
    const { status, body, headers } = await overTheWire(app, { url: "/town/graphql", headers: html });
    expect(status).toBe(200);
    expect(body).toContain('<base href="/town/graphiql/">');
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).toContain("worker-src 'self' blob:");
  });

  it("show nothing outside the folders, however the path is written", async () => {
    for (const url of [
      "/town/assets/../../../../etc/passwd",
      "/town/assets/%2e%2e/%2e%2e/etc/passwd",
      "/town/admin/assets/..%2f..%2fetc%2fpasswd",
    ]) {
      expect((await overTheWire(app, { url })).body).not.toContain("root:");
    }
  });
});

describe("In production", () => {
  it("no page stands where the contract is", async () => {
    const app = await startGate({ serving: { adHoc: false } });
    const { status, body } = await overTheWire(app, { url: "/graphql", headers: html });
    await app.close();
    expect(status).toBe(400);
    expect(body).not.toContain("<html");
  });
});
