import { defaultFieldResolver, GraphQLError, type GraphQLSchema } from "graphql";
import type { Caller } from "./caller.js";
import { type Coordinate, coordinatesOf } from "./coordinates.js";
import { anyone, type Policy, type Rule } from "./rule.js";

/** Whatever else a context holds, it says who asks. */
export type Asking = { readonly caller: Caller };

/**
 * Puts the table in front of every resolver, and refuses to start where the table and the contract differ:
 * a coordinate without a rule would be public by accident, a rule without a coordinate guards nothing.
 */
export function enforce(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  const coordinates = coordinatesOf(schema);
  const unruled = coordinates.filter(({ name }) => !policy[name]).map(({ name }) => name);
  const unknown = Object.keys(policy).filter((name) => !coordinates.some((coordinate) => coordinate.name === name));
  if (unruled.length + unknown.length > 0) {
    throw new Error(
      `The policy does not fit the contract. Without a rule: ${unruled.join(", ") || "-"}. Unknown: ${unknown.join(", ") || "-"}.`,
    );
  }
  for (const coordinate of coordinates) guard(coordinate, policy[coordinate.name] as Rule);
  return schema;
}

/** What anyone may see stays unwrapped: the hottest fields pay nothing. */
function guard({ field }: Coordinate, rule: Rule): void {
  if (rule === anyone) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const { caller } = context as Asking;
    if (!rule.allows(caller, source)) throw denied(caller, rule);
    return resolve(source, args, context, info);
  };
}

function denied({ kind }: Caller, { scope }: Rule): GraphQLError {
  if (kind === "VISITOR") return new GraphQLError("Sign in to ask for this.", { extensions: { code: "UNAUTHENTICATED" } });
  if (kind === "DASHBOARD" && scope) {
    return new GraphQLError(`This key lacks the scope ${scope}: ask the office that issued it.`, { extensions: { code: "FORBIDDEN" } });
  }
  return new GraphQLError("You may not ask for this.", { extensions: { code: "FORBIDDEN" } });
}
