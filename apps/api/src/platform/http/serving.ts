import type { Portal } from "./portal.js";
import type { Site } from "./site.js";

/** How this installation is served; `main` reads it from the environment. */
export type Serving = {
  /** Empty, or such as `/open-days` where a county portal mounts the product below its own address. */
  readonly base: string;
  /** The address that citizens see, such as `https://www.example.gov.cn`. */
  readonly origin: string;
  /** Whether a document outside the safelist is taken from anybody: demo, development, tests. Never in production. */
  readonly adHoc: boolean;
  /** Whether the answers may be wrong on purpose: invented data, said on every page and hidden from search engines. */
  readonly demo: boolean;
  /** The proxies whose word on the caller's address is believed; nobody's unless told. */
  readonly trustProxy?: string | readonly string[];
  /** What the public pages say of their host. */
  readonly portal: Portal;
  readonly sites?: Sites;
};

/** Folders of the built sites, and how a public page is rendered; a part that is absent is not served. */
export type Sites = {
  readonly publicFiles?: string;
  readonly site?: Site;
  readonly adminFiles?: string;
  readonly graphiqlFiles?: string;
};
