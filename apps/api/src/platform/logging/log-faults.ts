import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { currentTrace } from "./trace.js";

/** Errors that nobody wrote for a caller are ours to look into; the rest are part of the trade. */
const isFault = (error: unknown): boolean =>
  !(error instanceof GraphQLError) || (error.originalError !== undefined && !isSpoken(error.originalError));

const isSpoken = (error: unknown) => error instanceof GraphQLError;

export function logFaults(log: Logger): ApolloServerPlugin<object> {
  const tell = (error: unknown) =>
    log.error({ trace: currentTrace(), err: (error instanceof GraphQLError && error.originalError) || error }, "fault");
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }) => errors.filter(isFault).forEach(tell),
    }),
    contextCreationDidFail: async ({ error }) => {
      if (isFault(error)) tell(error);
    },
    unexpectedErrorProcessingRequest: async ({ error }) => tell(error),
  };
}

/** Apollo writes an error's message into its own log, and a message may quote an input. */
export const quietLogger = (log: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: () => log.warn("a warning of the GraphQL layer"),
  error: () => log.error("an error of the GraphQL layer"),
});
