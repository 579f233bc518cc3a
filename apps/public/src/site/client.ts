import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { from } from "rxjs";
import type { Ask } from "./site.js";

/** The hash that codegen wrote into a document, as the manifest names the operation. */
export const hashOf = (document: unknown): string => (document as { __meta__: { hash: string } }).__meta__.hash.replace("sha256:", "");

/** Operations go to the core in process; what it may run is decided there. */
const inProcess = (ask: Ask) =>
  new ApolloLink(({ query, variables }) => from(ask({ documentId: hashOf(query), variables }) as Promise<ApolloLink.Result>));

export const cache = () => new InMemoryCache();

export const serverClient = (ask: Ask) => new ApolloClient({ cache: cache(), link: inProcess(ask), ssrMode: true, dataMasking: true });

export type Client = ReturnType<typeof serverClient>;
