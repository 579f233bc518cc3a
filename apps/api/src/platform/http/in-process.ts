import type { ApolloServer } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import { Told } from "../errors/told.js";
import type { Caller } from "../policy/caller.js";
import { admit } from "../safelist/admit.js";
import type { Operation } from "../safelist/operation.js";
import type { Safelist } from "../safelist/safelist.js";

export type Run = (operation: Operation, address: string) => Promise<FormattedExecutionResult>;

/** The public contract without a wire: what a rendered page reads, and a form that was posted without JavaScript sends. */
export const inProcess =
  (apollo: ApolloServer<object>, safelist: Safelist, contextOf: (caller: Caller, address: string) => object, adHoc: boolean): Run =>
  async (operation, address) => {
    try {
      const query = admit(operation, safelist, adHoc);
      const { operationName, variables } = operation;
      const contextValue = contextOf({ kind: "VISITOR" }, address);
      const { body } = await apollo.executeOperation({ query, operationName, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("incremental delivery is not offered");
      return body.singleResult as FormattedExecutionResult;
    } catch (error) {
      if (error instanceof Told) return { errors: [{ message: error.message, extensions: { code: error.extensions.code } }] };
      throw error;
    }
  };
