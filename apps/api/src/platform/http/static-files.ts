import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { FastifyInstance } from "fastify";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Vite puts a hash into the names below `assets/`: they never change, everything else is asked for again. */
const forever = "public, max-age=31536000, immutable";

/**
 * Serves the files that a folder holds at start, each at its own route, from memory: no path that a caller
 * writes ever reaches the disk. Files of a kind that is not listed, and pages, are not served.
 */
export function staticFiles(app: FastifyInstance, root: string | undefined, prefix: string): boolean {
  if (!root || !existsSync(root)) return false;
  for (const path of filesOf(root)) {
    const type = types[extname(path)];
    if (type) serve(app, `${prefix}${path.split(sep).join("/")}`, readFileSync(join(root, path)), type);
  }
  return true;
}

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[\\/]/, ""),
    );

function serve(app: FastifyInstance, url: string, bytes: Buffer, type: string): void {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const caching = url.includes("/assets/") ? forever : "no-cache";
  app.get(url, (request, reply) => {
    reply.header("etag", etag).header("cache-control", caching);
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type(type).send(bytes);
  });
}
