import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { APPLICATION, ensureRoles, OWNER } from "../platform/database/embedded/roles.js";
import { startEmbedded } from "../platform/database/embedded/start-embedded.js";
import { migrate } from "../platform/database/migrate.js";
import { sweepLeftOvers } from "./sweep.js";

export type TestServer = { readonly adminUrl: string; readonly template: string; stop(): Promise<void> };

async function ownServer(): Promise<Omit<TestServer, "template">> {
  await sweepLeftOvers();
  const { adminUrl, stop } = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), `kaimen-test-${process.pid}-`)), durable: false });
  return { adminUrl, stop };
}

/** Runs that share a server must agree on the passwords of its roles. */
export function roleUrl(adminUrl: string, role: typeof OWNER | typeof APPLICATION, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = createHash("sha256").update(`${adminUrl} ${role}`).digest("hex").slice(0, 24);
  url.pathname = `/${database}`;
  return url.href;
}

const passwordOf = (adminUrl: string, role: typeof OWNER | typeof APPLICATION) => new URL(roleUrl(adminUrl, role, "")).password;

async function asAdmin(adminUrl: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/** A server of this run's own, or the given one; with a migrated template that every test database is copied from. */
export async function startTestServer(given?: string): Promise<TestServer> {
  const { adminUrl, stop } = given ? { adminUrl: given, stop: async () => {} } : await ownServer();
  const template = `kaimen_template_${randomBytes(6).toString("hex")}`;
  await asAdmin(adminUrl, async (admin) => {
    await ensureRoles(admin, { owner: passwordOf(adminUrl, OWNER), app: passwordOf(adminUrl, APPLICATION) });
    await admin.query(`CREATE DATABASE ${template} OWNER ${OWNER} TEMPLATE template0`);
  });
  await migrate(roleUrl(adminUrl, OWNER, template));
  return {
    adminUrl,
    template,
    async stop() {
      if (given) await asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${template} WITH (FORCE)`));
      await stop();
    },
  };
}
