import type { FastifyRequest } from "fastify";
import type { Clerk } from "../policy/caller.js";

/** Signed in, but not yet let in: a first password was chosen by somebody else, or a second factor is missing. */
export type Unready = { readonly needs: "NEW_PASSWORD" | "SECOND_FACTOR" };

export type SessionOf = (request: FastifyRequest) => Promise<Clerk | Unready | null>;

export const isUnready = (session: Clerk | Unready): session is Unready => "needs" in session;
