import { type GraphQLSchema, graphql } from "graphql";

export type Variables = Record<string, unknown>;

/** Asks a schema with its policy in front; whatever is an error in the answer is thrown with its message. */
export async function ask(schema: GraphQLSchema, contextValue: unknown, source: string, variableValues: Variables = {}) {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors?.length)
    throw new Error(errors.map(({ message, path }) => `${path?.join(".") ?? "query"}: ${message}`).join("\n"), { cause: errors[0] });
  return data as any;
}
