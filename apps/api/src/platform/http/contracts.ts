import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import { throttle } from "../limits/throttle.js";
import { staffCaller } from "../sessions/staff-caller.js";
import { apolloFor } from "./apollo.js";
import { publicCaller } from "./dashboard-caller.js";
import { graphqlRoute } from "./graphql-route.js";
import { inProcess } from "./in-process.js";
import type { Parts } from "./parts.js";

/** What anyone, and a dashboard with its key, may ask; pages of registered origins may ask it from a browser. */
export async function publicContract(app: FastifyInstance, parts: Parts) {
  const { serving, schemas, contexts, safelists, keys, limits } = parts;
  const apollo = await apolloFor(throttle(schemas.public, limits), parts.log);
  // Without the prefix the preflight route would answer for every address, the office's contract included.
  const prefix = `${serving.base}/graphql`;
  const open = async (scope: FastifyInstance) => {
    await scope.register(cors, {
      origin: async (origin?: string) => origin !== undefined && (await keys.knowsOrigin(origin)),
      methods: ["GET", "POST"],
      allowedHeaders: ["content-type", "authorization", "apollo-require-preflight"],
      exposedHeaders: ["retry-after"],
      maxAge: 600,
    });
    const callerOf = publicCaller(keys);
    graphqlRoute(scope, {
      path: "",
      apollo,
      callerOf,
      contextOf: contexts.public,
      safelist: safelists.public,
      limits,
      ...serving,
    });
  };
  await app.register(open, { prefix });
  app.addHook("onClose", () => apollo.stop());
  return { run: inProcess(apollo, safelists.public, contexts.public, serving.adHoc) };
}

/** What staff may ask: same origin only, and never without a session. A dashboard's key opens nothing here. */
export async function adminContract(app: FastifyInstance, { serving, schemas, contexts, safelists, sessionOf, limits, log }: Parts) {
  const apollo = await apolloFor(schemas.admin, log);
  const callerOf = staffCaller(sessionOf);
  graphqlRoute(app, {
    path: `${serving.base}/admin/graphql`,
    apollo,
    callerOf,
    contextOf: contexts.admin,
    safelist: safelists.admin,
    limits,
    ...serving,
  });
  app.addHook("onClose", () => apollo.stop());
}
