import { createServer, type Server } from "node:http";

export type HostPortal = { readonly origin: string; close(): Promise<void> };

const listening = (server: Server) =>
  new Promise<HostPortal>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => new Promise((done) => void server.close(() => done())) });
    });
  });

/** A county portal's own page, under a content policy as strict as ours, which lets in scripts and answers of one other place. */
export const portalPage = (html: string, allowed: string): Promise<HostPortal> =>
  listening(
    createServer((_, answer) => {
      answer.setHeader("content-security-policy", `default-src 'none'; script-src ${allowed}; connect-src ${allowed}`);
      answer.setHeader("content-type", "text/html; charset=utf-8");
      answer.end(`<!doctype html><html lang="zh-CN"><title>县政府门户</title><h1>县政府门户</h1>${html}</html>`);
    }),
  );

/** A portal's web server in front of the product: it puts its own fragments in where a page asks for them (SSI). */
export const portalInFront = (behind: string, fragments: Readonly<Record<string, string>>): Promise<HostPortal> =>
  listening(
    createServer(async ({ url = "/" }, answer) => {
      const page = await fetch(behind + url);
      const body = await page.text();
      const included = body.replace(/<!--#include virtual="([^"]+)" -->/g, (_, address: string) => fragments[address] ?? "");
      answer.writeHead(page.status, { "content-type": page.headers.get("content-type") ?? "text/html" });
      answer.end(included);
    }),
  );
