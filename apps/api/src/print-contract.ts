import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The contract as it is committed: sorted, so that a reordered resolver changes nothing. */
export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
