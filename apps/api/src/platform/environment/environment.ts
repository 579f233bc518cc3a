import type { Portal } from "../http/portal.js";

/** `demo`: invented data, ad-hoc queries. `test`: the same without data. `production`: everything stated, nothing assumed. */
export type Mode = "demo" | "production" | "test";

/** How this installation was told to run. */
export type Environment = {
  readonly mode: Mode;
  /** A server of the office's own; where it is absent, the built-in one is started. */
  readonly database?: { readonly ownerUrl: string; readonly appUrl: string };
  /** Where the built-in database and the demo's secrets lie. */
  readonly dataDir: string;
  /** As `readKeyring` reads it. */
  readonly masterKeys: string;
  readonly sessionSecret: string;
  readonly origin: string;
  readonly base: string;
  readonly portal: Portal;
  readonly host: string;
  readonly port: number;
  /** How long readiness is false before the door closes, for a proxy to look elsewhere. */
  readonly drainMs: number;
  readonly trustProxy?: readonly string[];
  readonly mail?: { readonly server: string; readonly from: string };
  readonly logLevel: string;
};
