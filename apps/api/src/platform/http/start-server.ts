import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Parts } from "./parts.js";
import { buildServer } from "./server.js";

export type Running = {
  readonly app: FastifyInstance;
  readonly port: number;
  /** Tells the orchestrator first, lets requests under way finish, then closes. Safe to call twice. */
  stop(): Promise<void>;
};

/** `drainMs` is how long readiness is false before the door closes, so that a proxy can look elsewhere. */
export type Listening = { readonly port: number; readonly host: string; readonly drainMs: number };

export async function startServer(parts: Parts, { port, host, drainMs }: Listening): Promise<Running> {
  const app = await buildServer(parts);
  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Set PORT to another one.`, { cause: error }) : error;
  });
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    parts.health.draining = true;
    await wait(drainMs);
    await app.close();
  };
  return { app, port: portOf(app), stop: () => (stopping ??= stop()) };
}

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === "object" && address ? address.port : 0;
}
