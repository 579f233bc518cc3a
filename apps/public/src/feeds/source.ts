import type { Client } from "../site/client.js";
import type { Paths } from "../site/paths.js";
import type { Wording } from "../wording/wording.js";
import type { Entry } from "./feed.js";

/** An entry before it has absolute addresses: `to` is a path of the site. */
export type Told = Omit<Entry, "link"> & { readonly to: string };

type Reading = { readonly town: string; readonly paths: Paths; readonly wording: Wording };

/** Where the entries of one feed come from; null where there is no such town. */
export type Source = (
  client: Client,
  reading: Reading,
) => Promise<{ readonly by: string; readonly page: string; readonly told: readonly Told[] } | null>;
