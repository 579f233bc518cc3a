import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";
import { answerErrors } from "../errors/answer-errors.js";
import { mountHealth } from "../health/health.js";
import { logRequests } from "../logging/log-requests.js";
import { adminSite } from "./admin-site.js";
import { bareServer } from "./bare-server.js";
import { adminContract, publicContract } from "./contracts.js";
import { graphiql } from "./graphiql.js";
import type { Parts } from "./parts.js";
import { publicSite } from "./public-site.js";
import { refuseUnstorable } from "./refuse-unstorable.js";
import { securityHeaders } from "./security-headers.js";

/** One port for everything: two contracts, two sites, health. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const app = bareServer(parts);
  answerErrors(app);
  logRequests(app);
  refuseUnstorable(app);
  await securityHeaders(app);
  await app.register(compress, { threshold: 1024, encodings: ["br", "gzip"], brotliOptions: { params: { 1: 4 } } });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: app.initialConfig.bodyLimit });

  mountHealth(app, parts.health);
  parts.signIn?.(app);
  const { run } = await publicContract(app, parts);
  await adminContract(app, parts);
  graphiql(app, parts.serving);
  adminSite(app, parts.serving);
  publicSite(app, parts, run);
  return app;
}
