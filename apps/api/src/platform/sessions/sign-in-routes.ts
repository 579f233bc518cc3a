import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import { badRequest } from "../errors/told.js";
import { sameSite } from "../http/same-site.js";
import type { RateLimits } from "../limits/rate-limits.js";
import { askAuth, type Forwarded } from "./ask-auth.js";
import { type Auth, authPath } from "./auth.js";
import { markPasswordChanged, userOf } from "./password-changed.js";
import { isUnready, type SessionOf } from "./session.js";

type Deps = {
  readonly auth: Auth;
  readonly base: string;
  readonly origin: string;
  readonly sessionOf: SessionOf;
  readonly limits: RateLimits;
  readonly database: DataSource;
};

/**
 * The five routes of better-auth that staff need, and none of its others: they would bypass the policy table.
 * Each hands on only the fields that it names, so that no option of the library can be set by a caller.
 */
export const signInRoutes = (deps: Deps) => (app: FastifyInstance) => {
  const at = authPath(deps.base);
  const post = (path: string, answer: (request: FastifyRequest, fields: Fields) => Promise<Forwarded>) =>
    app.post(`${at}${path}`, { onRequest: [sameSite, ({ ip }) => deps.limits.signIn.take(ip)], bodyLimit: 4096 }, async (request, reply) =>
      send(reply, await answer(request, fieldsOf(request.body))),
    );
  const ask = (path: string, request: FastifyRequest, body: object) => askAuth(deps, `${at}${path}`, request.headers.cookie, body);

  post("/sign-in/username", async (request, { username, password }) => {
    const name = username?.trim().toLowerCase() ?? "";
    await deps.limits.signInByName.take(name);
    const answer = await ask("/sign-in/username", request, { username: name, password });
    await deps.limits.signInByName.clear(name);
    return { ...answer, body: { codeNeeded: answer.said.twoFactorRedirect === true } };
  });
  post("/two-factor/verify-totp", (request, { code }) => ask("/two-factor/verify-totp", request, { code }));
  post("/two-factor/enable", async (request, { password }) => {
    const answer = await ask("/two-factor/enable", request, { password, method: "totp" });
    return { ...answer, body: { totpUri: answer.said.totpURI } };
  });
  post("/change-password", async (request, { currentPassword, newPassword }) => {
    if (currentPassword === newPassword) throw badRequest("Choose another password than the one you have.", "SAME_PASSWORD");
    // Asked before: the session that is presented ends with the old password.
    const user = await userOf(deps.auth, request.headers.cookie);
    const answer = await ask("/change-password", request, { currentPassword, newPassword, revokeOtherSessions: true });
    if (user) await markPasswordChanged(deps.database, user);
    return answer;
  });
  post("/sign-out", (request) => ask("/sign-out", request, {}));

  app.get(`${at}/state`, async (request, reply) => {
    const session = await deps.sessionOf(request);
    const state = !session ? "SIGNED_OUT" : isUnready(session) ? session.needs : "SIGNED_IN";
    return reply.header("cache-control", "no-store").send({ state });
  });
};

type Fields = Readonly<Record<string, string | undefined>>;

function fieldsOf(body: unknown): Fields {
  if (!body || typeof body !== "object" || Array.isArray(body)) throw badRequest("Send a JSON object.");
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === "string" && value.length <= 200));
}

function send(reply: FastifyReply, { status, body, cookies }: Forwarded) {
  for (const cookie of cookies) reply.header("set-cookie", cookie);
  return reply.header("cache-control", "no-store").code(status).send(body);
}
