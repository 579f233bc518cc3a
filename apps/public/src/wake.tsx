import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { cache, hashOf } from "./site/client.js";
import { type ClientFiles, Document } from "./site/Document.js";
import { PageProvider } from "./site/page-context.js";
import { pathsUnder } from "./site/paths.js";
import { Pages } from "./site/routes.js";
import type { PageState } from "./site/site.js";
import { STATE } from "./site/state-script.js";

/** Only the name of the operation travels; the core holds its text. */
const byHash = new ApolloLink((operation, forward) => {
  operation.extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** The files that the page was written with, so that its head is found as it was left. */
const filesOf = (base: string): ClientFiles => {
  const below = (address: string | null) => (address ?? "").slice(base.length + 1);
  return {
    script: below(document.querySelector("script[type=module]")?.getAttribute("src") ?? null),
    styles: [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => below(link.getAttribute("href"))),
  };
};

/** Takes over the page as the server wrote it, data included: nothing is asked for again. */
export function wake(): void {
  const { page, cache: known } = JSON.parse(document.getElementById(STATE)?.textContent ?? "{}") as { page: PageState; cache: never };
  const client = new ApolloClient({
    cache: cache().restore(known),
    link: byHash.concat(new HttpLink({ uri: pathsUnder(page.site.base).graphql })),
    dataMasking: true,
  });
  hydrateRoot(
    document,
    <ApolloProvider client={client}>
      <PageProvider value={{ ...page, reply: { status: 200 } }}>
        <BrowserRouter basename={page.site.base || "/"}>
          <Document files={filesOf(page.site.base)}>
            <Pages />
          </Document>
        </BrowserRouter>
      </PageProvider>
    </ApolloProvider>,
  );
}
