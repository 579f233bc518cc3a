import type { CivilDate } from "@kaimen/domain";
import type { FormattedExecutionResult } from "graphql";
import type { Operation } from "../safelist/operation.js";
import type { Portal } from "./portal.js";

/** What the public site is told of a request. A form that was posted without JavaScript comes as its fields. */
export type SiteRequest = {
  readonly method: "GET" | "POST";
  /** Path and query below the base path, such as `/shuidong/open-days?page=2`. */
  readonly url: string;
  readonly base: string;
  readonly origin: string;
  readonly demo: boolean;
  readonly portal: Portal;
  /** By the clock that the acts go by, so that a page never tells another day than they do. */
  readonly today: CivilDate;
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Runs one operation of the public contract in this process, as the visitor who asked. */
  ask(operation: Operation): Promise<FormattedExecutionResult>;
};

export type SiteAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** What went wrong where the page could only say sorry. */
  readonly fault?: unknown;
};

/** The server entry of the public site exports this as `render`. */
export type Site = (request: SiteRequest) => Promise<SiteAnswer>;
