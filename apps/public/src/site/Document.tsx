import type { ReactNode } from "react";
import { usePage, usePaths } from "./page-context.js";

export type ClientFiles = { readonly script: string; readonly styles: readonly string[] };

/** The whole page, so that what a page says in its head is written by the page itself. */
export function Document({ files, children }: { readonly files: ClientFiles; readonly children: ReactNode }) {
  const { site, preferences } = usePage();
  const paths = usePaths();
  const { language, view, size, contrast, guide, pointer } = preferences;
  return (
    <html
      lang={language}
      data-base={site.base}
      data-view={view}
      data-size={size}
      data-contrast={contrast}
      data-guide={guide}
      data-pointer={pointer}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="SiteName" content={site.name} />
        <meta name="SiteDomain" content={new URL(site.origin).host} />
        <meta name="SiteIDCode" content={site.idCode} />
        {site.demo && <meta name="robots" content="noindex, nofollow" />}
        <link rel="icon" type="image/svg+xml" href={paths.asset("assets/door.svg")} />
        {files.styles.map((file) => (
          <link key={file} rel="stylesheet" href={paths.asset(file)} />
        ))}
        <script type="module" src={paths.asset(files.script)} />
      </head>
      <body>{children}</body>
    </html>
  );
}
