import type { FastifyInstance } from "fastify";

/** What an orchestrator asks. `ready` turns false before the first connection is closed. */
export type Health = { draining: boolean; readonly databaseAnswers: () => Promise<boolean> };

export const health = (databaseAnswers: () => Promise<boolean>): Health => ({ draining: false, databaseAnswers });

export function mountHealth(app: FastifyInstance, state: Health): void {
  app.get("/healthz/live", async () => ({ live: true }));
  app.get("/healthz/ready", async (_, reply) => {
    const ready = !state.draining && (await answers(state));
    return reply.code(ready ? 200 : 503).send({ ready, draining: state.draining });
  });
}

const answers = ({ databaseAnswers }: Health) => databaseAnswers().catch(() => false);
