import type { FastifyRequest } from "fastify";
import { unauthenticated } from "../errors/told.js";
import type { Caller } from "../policy/caller.js";
import { isUnready, type SessionOf } from "./session.js";

const wanted = {
  NEW_PASSWORD: "Choose a new password first.",
  SECOND_FACTOR: "Set up the second factor first.",
} as const;

/** The office's contract answers nobody but staff who are wholly signed in. */
export const staffCaller =
  (sessionOf: SessionOf) =>
  async (request: FastifyRequest): Promise<Caller> => {
    const session = await sessionOf(request);
    if (!session) throw unauthenticated("Sign in first.");
    if (isUnready(session)) throw unauthenticated(wanted[session.needs], `${session.needs}_NEEDED`);
    return { kind: "STAFF", clerk: session };
  };
