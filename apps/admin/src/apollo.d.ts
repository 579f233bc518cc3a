import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

/** Apollo reads the masks that codegen writes. */
declare module "@apollo/client" {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
