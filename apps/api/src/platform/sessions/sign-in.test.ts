import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { getMigrations } from "better-auth/db/migration";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { freshDatabase } from "../../testing/database.js";
import { gateParts, post } from "../../testing/gate.js";
import { overTheWire } from "../../testing/over-the-wire.js";
import { startTown, type Town } from "../../testing/town.js";
import { buildServer } from "../http/server.js";
import { rateLimitsInMemory } from "../limits/make-rate-limits.js";
import { rates } from "../limits/rate-limits.js";
import { makeAuth } from "./auth.js";
import { authPool } from "./auth-pool.js";
import { signInOf } from "./sign-in.js";

const settings = { base: "", origin: "http://localhost", secret: "a secret of the tests, thirty-two or more" };

/** RFC 6238 with the defaults of every authenticator: SHA-1, six digits, thirty seconds. */
function codeOf(totpUri: string, at = Date.now()): string {
  const text = new URL(totpUri).searchParams.get("secret") ?? "";
  const bits = [...text].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  return String((mac.readUInt32BE((mac.at(-1) as number) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** A browser: keeps its cookies, and comes from our own origin unless told otherwise. */
function browser(app: FastifyInstance, headers: Record<string, string> = {}) {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (set: string | string[] | undefined) => {
    for (const line of [set ?? []].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) /max-age=0/i.test(line) ? jar.delete(name) : jar.set(name, value ?? "");
    }
  };
  return {
    cookie,
    async send(path: string, body: object) {
      const sent = { "content-type": "application/json", ...(jar.size > 0 && { cookie: cookie() }), ...headers };
      const answer = await overTheWire(app, { method: "POST", url: `/admin/auth${path}`, headers: sent, payload: JSON.stringify(body) });
      keep(answer.headers["set-cookie"]);
      return { ...answer, said: answer.json(), code: answer.json().errors?.[0].extensions.code };
    },
    state: async () => (await overTheWire(app, { url: "/admin/auth/state", headers: { cookie: cookie() } })).json().state,
    ask: (query: string) => post(app, { query }, { cookie: cookie() }, "/admin/graphql"),
  };
}

describe("Signing in", () => {
  let town: Town;
  let pool: Pool;
  let app: FastifyInstance;
  let url: string;

  beforeAll(async () => {
    town = await startTown("2026-05-22");
    url = (town.database.options as { url: string }).url;
    pool = authPool(url);
    app = await serve({});
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
    await town.close();
  });

  async function serve({ secondFactor = true }) {
    // All of these tests come from one address; what one address may do is tested with the limits themselves.
    const limits = rateLimitsInMemory("test", { ...rates, signIn: { points: 1000, seconds: 900 } });
    const signIn = signInOf({ database: town.database, pool, limits, secondFactor, ...settings });
    const served = await buildServer(gateParts({ limits, ...signIn }));
    await served.listen({ port: 0, host: "127.0.0.1" });
    return served;
  }

  const founder = () => ({ staff: "founder", name: "founder", organisation: town.organisation, roles: [] });
  async function admit(username: string, more: object = {}) {
    const admitted = await town.acts.admitStaff(founder(), { name: "王五", username, roles: ["ORGANISER"], ...more });
    if (!("member" in admitted)) throw new Error(JSON.stringify(admitted));
    return admitted;
  }
  const newPassword = "a long new password";

  /** Through the first sign-in: a password of one's own, and a second factor. */
  async function settle(username: string) {
    const { firstPassword, member } = await admit(username);
    const who = browser(app);
    await who.send("/sign-in/username", { username, password: firstPassword });
    await who.send("/change-password", { currentPassword: firstPassword, newPassword });
    const { said } = await who.send("/two-factor/enable", { password: newPassword });
    await who.send("/two-factor/verify-totp", { code: codeOf(said.totpUri) });
    return { who, member, totpUri: said.totpUri as string };
  }

  it("for the first time lets nobody in before the password is one's own and a second factor is set up", async () => {
    const { firstPassword } = await admit("first.time");
    const who = browser(app);
    expect(await who.state()).toBe("SIGNED_OUT");
    expect((await who.send("/sign-in/username", { username: "first.time", password: firstPassword })).said).toEqual({ codeNeeded: false });
    expect(await who.state()).toBe("NEW_PASSWORD");
    expect((await who.ask("{ whoAsks }")).errors[0].extensions.code).toBe("NEW_PASSWORD_NEEDED");

    expect((await who.send("/change-password", { currentPassword: firstPassword, newPassword })).status).toBe(200);
    expect(await who.state()).toBe("SECOND_FACTOR");
    expect((await who.ask("{ whoAsks }")).errors[0].extensions.code).toBe("SECOND_FACTOR_NEEDED");

    const { said } = await who.send("/two-factor/enable", { password: newPassword });
    expect((await who.send("/two-factor/verify-totp", { code: codeOf(said.totpUri) })).status).toBe(200);
    expect(await who.state()).toBe("SIGNED_IN");
    expect((await who.ask("{ whoAsks }")).data).toEqual({ whoAsks: "STAFF" });
  });

  it("needs the code of the second factor from then on", async () => {
    const { totpUri } = await settle("second.time");
    const who = browser(app);
    expect((await who.send("/sign-in/username", { username: "second.time", password: newPassword })).said).toEqual({ codeNeeded: true });
    expect(await who.state()).toBe("SIGNED_OUT");
    expect((await who.send("/two-factor/verify-totp", { code: "000000" })).code).toBe("INVALID_CODE");
    expect((await who.send("/two-factor/verify-totp", { code: codeOf(totpUri) })).status).toBe(200);
    expect(await who.state()).toBe("SIGNED_IN");
  });

  it("cannot be spared the code by asking that the device be trusted", async () => {
    const { totpUri } = await settle("trusting");
    const who = browser(app);
    await who.send("/sign-in/username", { username: "trusting", password: newPassword });
    await who.send("/two-factor/verify-totp", { code: codeOf(totpUri), trustDevice: true });
    await who.send("/sign-out", {});
    expect((await who.send("/sign-in/username", { username: "trusting", password: newPassword })).said).toEqual({ codeNeeded: true });
  });

  it("ends with signing out", async () => {
    const { who } = await settle("leaving");
    const before = who.cookie();
    await who.send("/sign-out", {});
    expect((await post(app, { query: "{ whoAsks }" }, { cookie: before }, "/admin/graphql")).status).toBe(401);
  });

  it("says the same of a wrong password and of a name that nobody has, and tells neither token nor user", async () => {
    await admit("known");
    const wrong = await browser(app).send("/sign-in/username", { username: "known", password: "wrong" });
    const unknown = await browser(app).send("/sign-in/username", { username: "unknown", password: "wrong" });
    const tooShort = await browser(app).send("/sign-in/username", { username: "x", password: "wrong" });
    const words = ({ status, said }: typeof wrong) => ({ status, message: said.errors[0].message });
    expect([words(unknown), words(tooShort)]).toEqual([words(wrong), words(wrong)]);
    expect(wrong.status).toBe(401);
  });

  it("locks a name after five attempts that failed, even for the right password", async () => {
    const { firstPassword } = await admit("locked");
    const attempt = (password: string) => browser(app).send("/sign-in/username", { username: "Locked", password });
    for (let failed = 0; failed < 5; failed += 1) expect((await attempt("wrong")).status).toBe(401);
    const sixth = await attempt(firstPassword);
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("control: forgets four failed attempts once one succeeds", async () => {
    const { firstPassword } = await admit("unlocked");
    const attempt = (password: string) => browser(app).send("/sign-in/username", { username: "unlocked", password });
    for (const password of ["w", "w", "w", "w", firstPassword, "w", "w", "w", "w"]) await attempt(password);
    expect((await attempt(firstPassword)).status).toBe(200);
  });

  it("ends at once for who is suspended, and does not begin again", async () => {
    const { who, member, totpUri } = await settle("suspended");
    await town.acts.suspendStaff(founder(), { staff: member.id });
    expect(await who.state()).toBe("SIGNED_OUT");
    await who.send("/sign-in/username", { username: "suspended", password: newPassword });
    await who.send("/two-factor/verify-totp", { code: codeOf(totpUri) });
    expect((await who.ask("{ whoAsks }")).status).toBe(401);
  });

  it("takes away a role with the next request", async () => {
    const { who, member } = await settle("demoted");
    await town.acts.assignRoles(founder(), { staff: member.id, roles: ["AUDITOR"] });
    expect(await who.state()).toBe("SIGNED_IN");
  });

  it("begins anew where the administrator renews it: other password, no factor, every session gone", async () => {
    const { who, member } = await settle("renewed");
    const renewed = await town.acts.renewSignIn(founder(), { staff: member.id });
    expect(await who.state()).toBe("SIGNED_OUT");
    const again = browser(app);
    await again.send("/sign-in/username", { username: "renewed", password: (renewed as { firstPassword: string }).firstPassword });
    expect(await again.state()).toBe("NEW_PASSWORD");
  });

  it("takes no new password that is the old one, or shorter than twelve characters", async () => {
    const { firstPassword } = await admit("choosing");
    const who = browser(app);
    await who.send("/sign-in/username", { username: "choosing", password: firstPassword });
    expect((await who.send("/change-password", { currentPassword: firstPassword, newPassword: firstPassword })).code).toBe("SAME_PASSWORD");
    expect((await who.send("/change-password", { currentPassword: firstPassword, newPassword: "eleven char" })).code).toBe(
      "PASSWORD_TOO_SHORT",
    );
    expect(await who.state()).toBe("NEW_PASSWORD");
  });

  it("is not offered to a page of another site", async () => {
    const answer = await browser(app, { origin: "https://elsewhere.example" }).send("/sign-in/username", {
      username: "known",
      password: "x",
    });
    expect(answer.status).toBe(403);
  });

  it.each([
    "/sign-up/email",
    "/sign-in/email",
    "/is-username-available",
    "/update-user",
    "/two-factor/disable",
    "/get-session",
    "/list-sessions",
    "/forget-password",
  ])("has no route %s", async (path) => {
    expect((await browser(app).send(path, { username: "known" })).status).toBe(404);
  });

  it("in a demonstration needs neither a new password nor a second factor", async () => {
    await admit("demo.clerk", { password: "kaimen-demo-clerk" });
    const demo = await serve({ secondFactor: false });
    const who = browser(demo);
    await who.send("/sign-in/username", { username: "demo.clerk", password: "kaimen-demo-clerk" });
    const state = await who.state();
    await demo.close();
    expect(state).toBe("SIGNED_IN");
  });

  it("sends its cookie to the office's pages alone, out of reach of scripts and other sites", async () => {
    const { firstPassword } = await admit("cookie");
    const { headers } = await browser(app).send("/sign-in/username", { username: "cookie", password: firstPassword });
    expect([headers["set-cookie"]].flat()[0]).toMatch(/Path=\/admin; HttpOnly; SameSite=Strict/i);
  });

  it("keeps neither addresses nor browsers of staff", async () => {
    const kept = await town.database.query(
      `SELECT count(*)::int AS sessions, count(nullif("ipAddress", ''))::int AS addresses FROM auth.session`,
    );
    expect(kept[0].sessions).toBeGreaterThan(0);
    expect(kept[0].addresses).toBe(0);
  });
});

describe("The schema of the sign-ins", () => {
  it("is what this version of better-auth asks for: an upgrade that wants more fails here", async () => {
    const fresh = await freshDatabase();
    const pool = authPool(fresh.ownerUrl);
    const { toBeCreated, toBeAdded } = await getMigrations(makeAuth({ ...settings, pool }).options);
    await pool.end();
    await fresh.drop();
    expect([...toBeCreated, ...toBeAdded]).toEqual([]);
  });
});
