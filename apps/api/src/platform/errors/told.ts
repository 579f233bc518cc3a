import { GraphQLError } from "graphql";

/** An error whose words were written for the caller: the only kind that leaves the house unmasked. */
export class Told extends GraphQLError {
  constructor(message: string, code: string, status: number, headers: Readonly<Record<string, string>> = {}) {
    super(message, { extensions: { code, http: { status, headers: new Map(Object.entries(headers)) } } });
  }

  get status(): number {
    return (this.extensions.http as { status: number }).status;
  }

  get headers(): ReadonlyMap<string, string> {
    return (this.extensions.http as { headers: Map<string, string> }).headers;
  }
}

export const badRequest = (message: string, code = "BAD_REQUEST") => new Told(message, code, 400);
export const unauthenticated = (message: string, code = "UNAUTHENTICATED") => new Told(message, code, 401);
export const forbidden = (message: string, code = "FORBIDDEN") => new Told(message, code, 403);
export const tooMany = (seconds: number) =>
  new Told(`Too many requests. Try again in ${seconds} s.`, "TOO_MANY_REQUESTS", 429, { "retry-after": String(seconds) });
