import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { BASE } from "./mounted.js";

const hashOf = (document: unknown): string => (document as { __meta__: { hash: string } }).__meta__.hash.replace("sha256:", "");

/** Only the name of the operation travels; the core holds its text. */
const byHash = new ApolloLink((operation, forward) => {
  operation.extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

const isSignedOut = (error: unknown) => (error as { statusCode?: number }).statusCode === 401;

/** `onSignedOut` is told when the session has ended on the server's side. */
export const makeClient = (onSignedOut: () => void) =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => void (isSignedOut(error) && onSignedOut())),
      byHash,
      new HttpLink({ uri: `${BASE}/graphql` }),
    ]),
    dataMasking: true,
  });
