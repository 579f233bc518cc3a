import type { FastifyInstance } from "fastify";

/** One line a request: what was asked for by its route, never by its address. Health checks would drown the rest. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url;
    if (route?.includes("/healthz/")) return;
    request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}
