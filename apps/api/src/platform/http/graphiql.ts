import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { atBase } from "./at-base.js";
import { contentPolicy } from "./security-headers.js";
import type { Serving } from "./serving.js";
import { staticFiles } from "./static-files.js";

/**
 * GraphiQL, bundled with the product, for a browser that opens `/graphql` where ad-hoc documents are taken.
 * Its editor writes styles without a nonce and starts workers from blobs: allowed on this page alone, scripts are not.
 */
const policy = contentPolicy({ style: ["'unsafe-inline'"], worker: ["blob:"], font: ["data:"] });

export function graphiql(app: FastifyInstance, serving: Serving): void {
  const root = serving.sites?.graphiqlFiles;
  if (!serving.adHoc || !root || !staticFiles(app, root, `${serving.base}/graphiql/`)) return;
  const page = atBase(readFileSync(join(root, "index.html"), "utf8"), serving, "graphiql/");

  app.addHook("onRequest", async ({ method, url, headers: { accept } }, reply) => {
    if (method !== "GET" || !accept?.includes("text/html")) return;
    if (url !== `${serving.base}/graphql`) return;
    return reply.header("content-security-policy", policy).type("text/html; charset=utf-8").send(page);
  });
}
