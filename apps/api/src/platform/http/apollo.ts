import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { maskError } from "../errors/mask-error.js";
import { apolloLimits } from "../limits/apollo-limits.js";
import { logFaults, quietLogger } from "../logging/log-faults.js";

/** One contract behind Apollo, with everything switched off that calls out or speaks too much. */
export async function apolloFor(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<object>> {
  const apollo = new ApolloServer<object>({
    schema,
    ...apolloLimits,
    formatError: maskError,
    logger: quietLogger(log),
    // Whoever gets past the safelist may read the contract: it is published anyway.
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    plugins: [
      logFaults(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
