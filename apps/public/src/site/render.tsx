import { ApolloProvider } from "@apollo/client/react";
import { prerenderStatic } from "@apollo/client/react/ssr";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import type { Client } from "./client.js";
import { type ClientFiles, Document } from "./Document.js";
import { type Page, PageProvider } from "./page-context.js";
import { Pages } from "./routes.js";
import { stateScript } from "./state-script.js";

type Rendering = {
  readonly client: Client;
  readonly page: Page;
  readonly files: ClientFiles;
  readonly signal?: AbortSignal;
  readonly content?: ReactNode;
};

/** What breaks is thrown to whoever asked for the page; React would also print it, with whatever it quotes. */
const quietly = (signal?: AbortSignal) => (tree: ReactNode) => prerender(tree, { signal, onError: () => undefined });

/** Waits for every query of the page. There is no Suspense boundary, so React writes no inline script. */
export async function renderPage({ client, page, files, signal, content = <Pages /> }: Rendering): Promise<string> {
  const tree = (
    <ApolloProvider client={client}>
      <PageProvider value={page}>
        <StaticRouter basename={page.site.base || "/"} location={page.url}>
          <Document files={files}>{content}</Document>
        </StaticRouter>
      </PageProvider>
    </ApolloProvider>
  );
  const { result } = await prerenderStatic({ tree, context: { client }, renderFunction: quietly(signal), signal });
  return page.posted === undefined ? withState(result, client, page) : result;
}

/** A page that answers a form is not hydrated, so what was typed is written nowhere but into its fields. */
const withState = (html: string, client: Client, { site, preferences, today, url }: Page) =>
  html.replace("</body>", () => `${stateScript({ page: { site, preferences, today, url }, cache: client.cache.extract() })}</body>`);
