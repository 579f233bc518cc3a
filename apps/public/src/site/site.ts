import type { CivilDate } from "@kaimen/domain";
import type { Preferences } from "./preferences.js";

/** What the host portal says about itself. A town has no site of its own: all of this belongs to the county. */
export type Portal = {
  readonly name: string;
  /** 网站标识码: ten digits. */
  readonly idCode: string;
  /** The town that the front address leads to; without it the front page is not found. */
  readonly defaultTown?: string;
  /** Who helps those that would rather not fill in a form. */
  readonly contactPhone?: string;
  readonly footer: readonly FooterLine[];
  /** Where the host keeps its own header and footer, for a web server that puts them into the page (SSI). */
  readonly includes?: { readonly header?: string; readonly footer?: string };
};

export type FooterLine = { readonly label: string; readonly text: string; readonly href?: string };

/** Where and how this installation is served. */
type Serving = {
  /** Below what path the site runs, without a slash at the end; "" at the root. */
  readonly base: string;
  /** Scheme and host of the public address, such as `https://www.example.gov.cn`. */
  readonly origin: string;
  /** Invented data: a banner on every page, and no search engine. */
  readonly demo: boolean;
};

export type SiteConfiguration = Portal & Serving;

type Operation = { readonly documentId: string; readonly variables: Record<string, unknown> };
type Asked = { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { readonly message: string }[] };

/** Runs one safelisted operation, named by the SHA-256 of its text in the manifest. */
export type Ask = (operation: Operation) => Promise<Asked>;

export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the API hands over of a request. */
export type SiteRequest = Serving & {
  readonly method: string;
  /** Path and query below the base path. */
  readonly url: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The posted fields of a form. */
  readonly form: Form;
  readonly portal: Portal;
  readonly today: CivilDate;
  readonly signal?: AbortSignal;
  ask(operation: Operation): Promise<Asked>;
};

/** `fault` is what went wrong where the page could only say sorry, for the log of the API. */
export type SiteAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly fault?: unknown;
};

/** What a page is rendered from, besides its data: the same on the server and in the browser. */
export type PageState = {
  readonly site: SiteConfiguration;
  readonly preferences: Preferences;
  readonly today: CivilDate;
  /** Path and query, base included. */
  readonly url: string;
};
