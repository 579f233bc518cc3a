import { type GraphQLField, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";

export type Coordinate = { readonly name: string; readonly field: GraphQLField<unknown, unknown> };

/** Every `Type.field` that somebody can ask for, in alphabetical order; the introspection types are GraphQL's own. */
export const coordinatesOf = (schema: GraphQLSchema): Coordinate[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"))
    .flatMap((type) =>
      "getFields" in type
        ? Object.values(type.getFields()).map((field) => ({
            name: `${type.name}.${field.name}`,
            field: field as GraphQLField<unknown, unknown>,
          }))
        : [],
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
