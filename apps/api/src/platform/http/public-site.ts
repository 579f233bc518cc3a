import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { traced } from "../logging/trace.js";
import type { Run } from "./in-process.js";
import type { Parts } from "./parts.js";
import { sameSite } from "./same-site.js";
import type { SiteAnswer, SiteRequest } from "./site.js";
import { staticFiles } from "./static-files.js";

/** The public site: its files, and for every other address the page that its server entry renders. */
export function publicSite(app: FastifyInstance, parts: Parts, run: Run): void {
  const { serving, limits, log } = parts;
  staticFiles(app, serving.sites?.publicFiles, `${serving.base}/`);
  const site = serving.sites?.site;
  if (!site) return;

  const show = async (request: FastifyRequest, reply: FastifyReply) =>
    traced(request.id, async () => {
      const answer = await site(siteRequest(request, reply, parts, run));
      if (answer.fault) log.error({ trace: request.id, err: answer.fault }, "a page could not be shown");
      return send(reply, serving.demo, answer);
    });
  const take = ({ ip }: FastifyRequest) => limits.anything.take(ip);

  if (serving.base) app.get(serving.base, (_, reply) => reply.redirect(`${serving.base}/`));
  for (const url of [`${serving.base}/`, `${serving.base}/*`]) {
    app.get(url, { onRequest: take }, show);
    app.post(url, { onRequest: [take, sameSite] }, show);
  }
}

function siteRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  { serving: { base, origin, demo, portal }, clock }: Parts,
  run: Run,
): SiteRequest {
  const closed = new AbortController();
  // The request closes as soon as a posted form is read; only an answer that closes unfinished means that nobody waits for it.
  reply.raw.once("close", () => reply.raw.writableFinished || closed.abort());
  return {
    method: request.method === "POST" ? "POST" : "GET",
    url: request.url.slice(base.length) || "/",
    base,
    origin,
    demo,
    portal,
    today: clock.today(),
    form: (request.body ?? {}) as SiteRequest["form"],
    cookies: request.cookies,
    signal: closed.signal,
    ask: (operation) => run(operation, request.ip),
  };
}

/** Invented data must not be found by a search engine. */
function send(reply: FastifyReply, demo: boolean, { status, headers = {}, body }: SiteAnswer) {
  if (demo) reply.header("x-robots-tag", "noindex");
  return reply.code(status).type("text/html; charset=utf-8").headers(headers).send(body);
}
