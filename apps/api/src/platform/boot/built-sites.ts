import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSite } from "../http/load-site.js";
import type { Sites } from "../http/serving.js";
import { loadSafelist, type Safelist, safelistOf } from "../safelist/safelist.js";

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

const built = (path: string) => (existsSync(fromRoot(path)) ? fromRoot(path) : undefined);

/** What the other workspaces have built. A site that was not built is not served. */
export async function builtSites(): Promise<Sites> {
  const server = built("apps/public/dist/server/server.js");
  return {
    publicFiles: built("apps/public/dist/client"),
    site: server ? await loadSite(server) : undefined,
    adminFiles: built("apps/admin/dist"),
    graphiqlFiles: built("apps/graphiql/dist"),
  };
}

/** The operations that a site was built with; none where it was not. */
export function safelistOfSite(site: "public" | "admin"): Safelist {
  const manifest = built(`packages/schema/manifests/${site}.json`);
  return manifest ? loadSafelist(manifest) : safelistOf({});
}
