import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RateLimits } from "../limits/rate-limits.js";
import { traced } from "../logging/trace.js";
import type { Caller } from "../policy/caller.js";
import { admit } from "../safelist/admit.js";
import type { Safelist } from "../safelist/safelist.js";
import { askedOf } from "./asked-of.js";
import { httpGraphQLRequest } from "./http-graphql-request.js";

type Contract = {
  readonly path: string;
  readonly apollo: ApolloServer<object>;
  readonly callerOf: (request: FastifyRequest) => Promise<Caller>;
  readonly contextOf: (caller: Caller, address: string) => object;
  readonly safelist: Safelist;
  readonly limits: RateLimits;
  readonly adHoc: boolean;
};

/** One contract at one path. Who asks is settled first, then whether the document is taken; Apollo sees only what is. */
export function graphqlRoute(app: FastifyInstance, { path, apollo, callerOf, contextOf, safelist, limits, adHoc }: Contract): void {
  app.route({
    method: ["GET", "POST"],
    url: path,
    onRequest: ({ ip }) => limits.anything.take(ip),
    handler: async (request, reply) => {
      const caller = await callerOf(request);
      const asked = askedOf(request);
      const query = admit(asked, safelist, adHoc || caller.kind === "DASHBOARD");
      const answer = await traced(request.id, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: httpGraphQLRequest(request, { ...asked, query }),
          context: async () => contextOf(caller, request.ip),
        }),
      );
      return send(reply, answer);
    },
  });
}

type Answer = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

function send(reply: FastifyReply, { status, headers, body }: Answer) {
  if (body.kind !== "complete") throw new Error("incremental delivery is not offered");
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status ?? 200).send(body.string);
}
