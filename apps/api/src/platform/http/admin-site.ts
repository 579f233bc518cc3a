import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { atBase } from "./at-base.js";
import { contentPolicy, featurePolicy } from "./security-headers.js";
import type { Serving } from "./serving.js";
import { staticFiles } from "./static-files.js";

/** What the build leaves where the nonce belongs (Vite's `html.cspNonce`). */
const placeholder = /__CSP_NONCE__/g;
const nonced = / nonce="__CSP_NONCE__"/g;

/** The office's application: its files, and its one page for every other address below `/admin/`. */
export function adminSite(app: FastifyInstance, serving: Serving): void {
  const root = serving.sites?.adminFiles;
  if (!root || !staticFiles(app, root, `${serving.base}/admin/`)) return;
  const page = atBase(readFileSync(join(root, "index.html"), "utf8"), serving, "admin/");

  const show = (_: unknown, reply: FastifyReply) => {
    // Its widgets write their styles at run time: they carry a nonce that is new with every answer.
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", contentPolicy({ style: [`'nonce-${nonce}'`] }))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.replace(placeholder, nonce));
  };
  app.get(`${serving.base}/admin`, (_, reply) => reply.redirect(`${serving.base}/admin/`));
  app.get(`${serving.base}/admin/`, show);
  app.get(`${serving.base}/admin/*`, show);
  doorSite(app, serving, root);
}

/** The page at the door (签到): small, kept by its worker for when there is no network, and the only one that may use the camera. */
function doorSite(app: FastifyInstance, serving: Serving, root: string): void {
  const file = join(root, "door.html");
  if (!existsSync(file)) return;
  const page = atBase(readFileSync(file, "utf8").replace(nonced, ""), serving, "admin/");
  const show = (_: unknown, reply: FastifyReply) =>
    reply
      .header("permissions-policy", featurePolicy({ camera: true }))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page);
  app.get(`${serving.base}/admin/door`, (_, reply) => reply.redirect(`${serving.base}/admin/door/`));
  app.get(`${serving.base}/admin/door/`, show);
  app.get(`${serving.base}/admin/door/*`, show);
}
