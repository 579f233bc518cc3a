import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { currentTrace } from "../logging/trace.js";
import { inputFault } from "./input-fault.js";
import { Told } from "./told.js";
import { validationFault } from "./validation-fault.js";

/** Codes under which our own code speaks to callers; `Told`, `NotFound` and the policy use them. */
const spoken = new Set(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND"]);

/** Apollo's own errors about the shape of a request: fixed sentences without anything of the caller's in them. */
const fixed = new Set(["BAD_REQUEST", "PERSISTED_QUERY_NOT_SUPPORTED", "OPERATION_RESOLUTION_FAILURE"]);

/** GraphQL stops counting wrong variables with an error that carries no code. */
const TOO_MANY_FAULTS = "Too many errors processing variables";

/** A value that reached the database and that no column can hold, such as a cursor's day of a thirteenth month (SQLSTATE 22). */
const isDataFault = (error: unknown) => /^22(003|007|008|021|P02|P05)$/.test(String((error as { code?: unknown })?.code));

/** What leaves the house: a code, a sentence that quotes nobody's input, and the number under which the log knows the fault. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, code } = masked(formatted, origin(error));
  const { path, locations } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code, trace: currentTrace() } };
}

/** Executing wraps what a resolver threw. */
const origin = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? error.originalError : error);

function masked({ message, extensions }: GraphQLFormattedError, error: unknown): { message: string; code: string } {
  const code = String(extensions?.code ?? "");
  if (error instanceof Told || (error instanceof GraphQLError && spoken.has(code))) return { message, code };
  if (code === "GRAPHQL_PARSE_FAILED") return { message: "The document does not parse.", code };
  if (code === "GRAPHQL_VALIDATION_FAILED") return { message: validationFault(message), code };
  if (message.startsWith(TOO_MANY_FAULTS))
    return { message: "The variables have too many values that are not taken.", code: "BAD_USER_INPUT" };
  if (code === "BAD_USER_INPUT") return { message: inputFault(message, error), code };
  if (isDataFault(error)) return { message: "An argument has a value that is not taken.", code: "BAD_USER_INPUT" };
  if (fixed.has(code)) return { message: message.split("\n")[0] ?? "", code };
  return { message: "Something went wrong on our side. Quote the trace number when you report it.", code: "INTERNAL_SERVER_ERROR" };
}
