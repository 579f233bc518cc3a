import type { Client } from "./client.js";
import type { Page } from "./page-context.js";
import type { SiteAnswer } from "./site.js";

export type Wanted = { readonly params: Readonly<Record<string, string | undefined>>; readonly page: Page };

/** What is at an address that holds no page but a file made of the same data; null where there is none. */
export type Serve = (client: Client, wanted: Wanted) => Promise<SiteAnswer | null>;

type Kind = { readonly type: string; readonly name: string };

/** A file that a browser puts aside under a name of its own. */
export const fileOf = (body: string, { type, name }: Kind): SiteAnswer => ({
  status: 200,
  headers: {
    "content-type": `${type}; charset=utf-8`,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-cache",
  },
  body,
});

/** A file that programs come for again and again; the same for everybody. */
export const served = (body: string, type: string, seconds = 600): SiteAnswer => ({
  status: 200,
  headers: { "content-type": `${type}; charset=utf-8`, "cache-control": `public, max-age=${seconds}` },
  body,
});
