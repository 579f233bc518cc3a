import type { FastifyInstance, FastifyRequest } from "fastify";
import { badRequest } from "../errors/told.js";
import { holdsUnstorable } from "../limits/unstorable.js";

async function refuse({ body, query }: FastifyRequest): Promise<void> {
  if (holdsUnstorable(body) || holdsUnstorable(query)) throw badRequest("A text holds a character that cannot be stored.");
}

/** For every door at once: contracts, sign-in and posted forms. */
export function refuseUnstorable(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ url }) => {
    if (/%00/.test(url)) throw badRequest("The address is not valid.");
  });
  app.addHook("preHandler", refuse);
}
