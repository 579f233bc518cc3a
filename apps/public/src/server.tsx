import files from "virtual:client-files";
import { matchRoutes } from "react-router";
import { FaultPage } from "./routes/fault/FaultPage.js";
import type { Act, Acted } from "./site/act.js";
import { type Client, serverClient } from "./site/client.js";
import { fileAt } from "./site/files.js";
import type { Page } from "./site/page-context.js";
import { pathsUnder } from "./site/paths.js";
import { COOKIE, readPreferences } from "./site/preferences.js";
import { renderPage } from "./site/render.js";
import { routes } from "./site/routes.js";
import type { SiteAnswer, SiteRequest } from "./site/site.js";

/** A page shows the reader's own choices, and a posted one what was typed: no cache in between keeps either. */
const headers = (posted: boolean) => ({ vary: "Cookie", "cache-control": posted ? "no-store" : "private, no-cache" });

const redirect = (to: string, cookie?: string): SiteAnswer => ({
  status: 303,
  headers: { ...headers(true), location: to, ...(cookie && { "set-cookie": cookie }) },
  body: "",
});

/** The one way in: a page for an address, or the answer to a form posted to it. */
export async function render(request: SiteRequest): Promise<SiteAnswer> {
  try {
    return await answer(request);
  } catch (fault) {
    return sorry(request, fault);
  }
}

async function answer(request: SiteRequest): Promise<SiteAnswer> {
  const { base, portal, signal } = request;
  const path = new URL(request.url, "http://site").pathname;
  if (path === "/" && portal.defaultTown) return redirect(pathsUnder(base).home(portal.defaultTown));

  const client = serverClient((operation) => request.ask(operation));
  const page = pageOf(request);
  const known = fileAt(path);
  const file = await known?.serve(client, { params: known.params, page });
  if (file) return file;

  const acted = await act(client, request, page, path);
  if (acted && "to" in acted) return redirect(acted.to, acted.cookie);

  if (acted) page.reply.status = acted.status ?? 200;
  const body = await renderPage({ client, page: { ...page, posted: acted?.show }, files, signal });
  return { status: page.reply.status, headers: headers(acted !== undefined), body };
}

/** The page that says it is our fault. It asks the core for nothing, since that may be what broke. */
async function sorry(request: SiteRequest, fault: unknown): Promise<SiteAnswer> {
  const client = serverClient(() => Promise.reject(fault));
  const page: Page = { ...pageOf(request), posted: "FAULT" };
  const body = await renderPage({ client, page, files, content: <FaultPage /> });
  return { status: 500, headers: headers(true), body, fault };
}

const pageOf = ({ base, origin, demo, portal, today, url, cookies }: SiteRequest): Page => ({
  site: { ...portal, base, origin, demo },
  preferences: readPreferences(cookies[COOKIE]),
  today,
  url: base + url,
  reply: { status: 200 },
});

/** A form posted to an address without an act is answered by its page, as if it had been asked for. */
async function act(client: Client, { method, form }: SiteRequest, page: Page, path: string): Promise<Acted | undefined> {
  const match = matchRoutes(routes, path)?.at(-1);
  const handle = match?.route.handle as Act | undefined;
  return method === "POST" && handle ? handle(client, { form, params: match?.params ?? {}, page }) : undefined;
}
